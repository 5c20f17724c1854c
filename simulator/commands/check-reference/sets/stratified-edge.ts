import { stratifiedEstimate } from "../../../../src/core/estimation/stratified-estimate";
import { limits } from "../answer";
import { isObject, numberOf, numbersOf } from "../json";
import type { JsonObject } from "../json";
import type { ReferenceSet } from "../reference-set";
import { strataOfMarks } from "./marks";

export const STRATIFIED_EDGE: ReferenceSet = {
  code: "03b",
  given: ["id", "level", "note", "lonely_psu", "data"],
  answers: (referenceCase) => {
    const cases = referenceCase["data"];
    if (!isObject(cases)) throw new Error("no cases under data");
    const strata = textsOf(cases, "stratum");
    const sizes = new Map(strata.map((stratum, index) => [stratum, numbersOf(cases, "Nh")[index] ?? NaN]));
    const answers = textsOf(cases, "answer").map((answer, index) => ({
      answer,
      stratum: strata[index] ?? "",
    }));
    const counts = strataOfMarks(
      [...sizes].map(([stratum, populationSize]) => ({ stratum, populationSize })),
      answers,
      0,
    );
    const estimate = stratifiedEstimate(counts, numberOf(referenceCase, "level"));
    return {
      recommended: {
        applicable: estimate.applicable,
        df_domain: estimate.degreesOfFreedom,
        n_cap: estimate.cap,
        recommended_ci: limits(estimate.interval),
      },
      own: { estimate: estimate.estimate, se: estimate.standardError },
    };
  },
};

function textsOf(object: JsonObject, name: string): readonly string[] {
  const value = object[name];
  // R writes a list of one without brackets.
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.map(String) : [];
}
