import {
  tabulatedDeviationLimit,
  upperDeviationLimit,
} from "../../../../src/core/estimation/upper-deviation-limit";
import { attributeSampleSize } from "../../../../src/core/sampling/attribute-sample-size";
import { intolerableCount, type DeviationModel } from "../../../../src/core/sampling/deviation-chance";
import { numberOf, optionalNumber, textOf } from "../json";
import type { JsonObject } from "../json";
import type { Answers, ReferenceSet } from "../reference-set";

export const ATTRIBUTE: ReferenceSet = {
  code: "04c",
  given: [
    ...["id", "what", "likelihood", "tolerable", "confidence", "allowed_deviations", "expected_rate", "N"],
    "note",
  ],
  answers: (referenceCase) => ("likelihood" in referenceCase ? planned(referenceCase) : limit(referenceCase)),
};

function planned(referenceCase: JsonObject): Answers {
  const tolerableRate = numberOf(referenceCase, "tolerable");
  const expectedRate = optionalNumber(referenceCase, "expected_rate");
  const N = optionalNumber(referenceCase, "N");
  const result = attributeSampleSize({
    tolerableRate,
    confidence: numberOf(referenceCase, "confidence"),
    allowed:
      expectedRate === null
        ? { kind: "count", count: numberOf(referenceCase, "allowed_deviations") }
        : { kind: "rate", expectedRate },
    model: modelOf(textOf(referenceCase, "likelihood"), N),
  });
  return {
    n: result?.size ?? null,
    c: result?.allowedDeviations ?? null,
    achieved_risk: result?.risk ?? null,
    K_intolerable: N === null ? null : intolerableCount(N, tolerableRate),
  };
}

function modelOf(likelihood: string, populationSize: number | null): DeviationModel {
  if (likelihood === "binomial" || likelihood === "poisson") return { distribution: likelihood };
  if (likelihood === "hypergeometric" && populationSize !== null) {
    return { distribution: likelihood, populationSize };
  }
  throw new Error(`a distribution that is not known: ${likelihood}`);
}

function limit(referenceCase: JsonObject): Answers {
  const deviations = numberOf(referenceCase, "x");
  const size = numberOf(referenceCase, "n");
  const confidence = numberOf(referenceCase, "confidence");
  return {
    x: deviations,
    n: size,
    upper: upperDeviationLimit(deviations, size, confidence),
    aicpa_style_pct_rounded_up_1dp: tabulatedDeviationLimit(deviations, size, confidence),
  };
}
