import { clippedInterval } from "../../../../src/core/estimation/interval";
import { stratifiedRatio } from "../../../../src/core/estimation/stratified-ratio";
import { tInterval } from "../../../../src/core/estimation/t-interval";
import { cutOff, limits } from "../answer";
import { numberOf } from "../json";
import type { ReferenceSet } from "../reference-set";
import { strataOfDesign } from "./design-columns";
import { transformedAnswers } from "./stratified-answers";

export const SURVEY_PACKAGE: ReferenceSet = {
  code: "03c",
  given: ["id", "what", "variable", "denominator", "description", "n", "level", "note"],
  answers: (referenceCase, tables) => {
    const what = referenceCase["what"];
    if (what !== "mean" && what !== "svyciprop") return {};
    const strata = strataOfDesign(referenceCase, tables);
    const ratio = strata && stratifiedRatio(strata);
    if (strata === null || ratio === null) return {};
    const level = numberOf(referenceCase, "level");
    const { estimate, degreesOfFreedom: df } = ratio;
    const se = ratio.variance === null ? null : Math.sqrt(ratio.variance);
    const plain = estimate === null || se === null ? null : tInterval(estimate, se, df, level);
    if (what === "mean") return { estimate, se, df, ci_t: limits(plain) };
    const mean = { estimate, se, ...cutOff(plain && clippedInterval(plain), 0, 1) };
    return { df, mean, ...transformedAnswers(strata, level) };
  },
};
