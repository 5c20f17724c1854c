import {
  equalMeasure,
  measureShares,
  neymanMeasure,
  powerMeasure,
  proportionalMeasure,
} from "../../../../src/core/sampling/allocation-measure";
import { normalCriticalValue } from "../../../../src/core/sampling/normal-quantile";
import { sampleSizeForProportion } from "../../../../src/core/sampling/sample-size-for-proportion";
import { stratifiedSampleSize, stratumVariance } from "../../../../src/core/sampling/sample-size-stratified";
import { numberOf, numbersOf, optionalNumber, textOf } from "../json";
import type { JsonObject } from "../json";
import type { Answers, ReferenceSet } from "../reference-set";

export const SAMPLE_SIZE: ReferenceSet = {
  code: "04a",
  given: ["id", "p", "e", "N", "level", "N_h", "p_h", "method", "power_q", "note"],
  answers: (referenceCase) => ("N_h" in referenceCase ? stratified(referenceCase) : single(referenceCase)),
};

function single(referenceCase: JsonObject): Answers {
  const level = numberOf(referenceCase, "level");
  const { unlimited, exact, size } = sampleSizeForProportion({
    proportion: numberOf(referenceCase, "p"),
    margin: numberOf(referenceCase, "e"),
    level,
    populationSize: optionalNumber(referenceCase, "N"),
  });
  return { z: normalCriticalValue(level), n0: unlimited, n_real: exact, n: size };
}

function stratified(referenceCase: JsonObject): Answers {
  const sizes = numbersOf(referenceCase, "N_h");
  const proportions = numbersOf(referenceCase, "p_h");
  const method = textOf(referenceCase, "method");
  const power = optionalNumber(referenceCase, "power_q");
  const measures = sizes.map((size, index) => {
    if (method === "proportional") return proportionalMeasure(size);
    if (method === "equal") return equalMeasure();
    if (method === "power" && power !== null) return powerMeasure(size, power);
    if (method === "neyman") {
      return neymanMeasure(size, Math.sqrt(stratumVariance(size, proportions[index] ?? NaN)));
    }
    throw new Error(`an allocation that is not known: ${method}`);
  });
  const shares = measureShares(measures);
  const result = stratifiedSampleSize(
    sizes.map((populationSize, index) => ({
      populationSize,
      proportion: proportions[index] ?? NaN,
      share: shares[index] ?? NaN,
    })),
    numberOf(referenceCase, "e"),
    numberOf(referenceCase, "level"),
  );
  return { shares, n_real: result?.exact ?? null, n: result?.size ?? null };
}
