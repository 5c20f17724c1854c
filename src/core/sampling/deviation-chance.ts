import { binomialLowerTail } from "./binomial-tail";
import { guardedCeiling } from "./guarded-ceiling";
import { hypergeometricLowerTail } from "./hypergeometric-distribution";
import { poissonLowerTail } from "./poisson-tail";

/** How the number of deviations in the sample is thought to come about. Rates are 0–1. */
export type DeviationModel =
  | { readonly distribution: "binomial" | "poisson" }
  /** Drawn without replacement from N cases: exact for a small population. */
  | { readonly distribution: "hypergeometric"; readonly populationSize: number };

/** K: the fewest deviating cases that make the tolerable rate in a population of N. */
export function intolerableCount(populationSize: number, tolerableRate: number): number {
  return guardedCeiling(populationSize * tolerableRate);
}

/**
 * P(X ≤ count): the chance of so few deviations in a sample of `size` when cases deviate at `rate`.
 * Checked by: test/reference/04c_attribute.json (achieved_risk)
 */
export function chanceOfAtMost(count: number, size: number, rate: number, model: DeviationModel): number {
  if (model.distribution === "hypergeometric") {
    const { populationSize } = model;
    const marked = intolerableCount(populationSize, rate);
    return hypergeometricLowerTail(count, { populationSize, marked, sampleSize: size });
  }
  return model.distribution === "poisson"
    ? poissonLowerTail(count, size * rate)
    : binomialLowerTail(count, size, rate);
}
