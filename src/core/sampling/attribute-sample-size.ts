import { binomialLowerTail } from "./binomial-tail";
import { guardedCeiling } from "./guarded-ceiling";
import { hypergeometricLowerTail } from "./hypergeometric-distribution";
import { poissonLowerTail } from "./poisson-tail";

/** How the number of deviations in the sample is thought to come about. Rates are 0–1. */
export type DeviationModel =
  | { readonly distribution: "binomial" | "poisson" }
  /** Drawn without replacement from N cases: exact for a small population. */
  | { readonly distribution: "hypergeometric"; readonly populationSize: number };

/** How many deviations the sample may hold and still support the claim. */
export type AllowedDeviations =
  | { readonly kind: "count"; readonly count: number }
  /** c = n times the expected rate, rounded up: it grows with the sample. */
  | { readonly kind: "rate"; readonly expectedRate: number };

export interface AttributePlan {
  /** The rate of deviation that must not be reached. */
  readonly tolerableRate: number;
  /** Confidence wanted, 0–1. */
  readonly confidence: number;
  readonly allowed: AllowedDeviations;
  readonly model: DeviationModel;
}

export interface AttributeSampleSize {
  readonly size: number;
  /** c: with no more deviations than this the claim holds. */
  readonly allowedDeviations: number;
  /** P(X ≤ c) at the tolerable rate: the risk of accepting a rate that is not tolerable. */
  readonly risk: number;
}

/** Above this no auditor reads case by case, and the search ends. */
export const LARGEST_ATTRIBUTE_SAMPLE = 5000;

/**
 * The smallest sample that supports "no more than so many per cent deviate": the first n = 1, 2, … with
 *   P(X ≤ c | tolerable rate) ≤ 1 − confidence.
 * With an expected rate c rises with n, so that the condition may fail again for a larger n: the sizes are gone
 * through one by one, and the first that fits is taken, as the published tables do. With c = 0 it is discovery
 * sampling. Null when no size up to 5,000, or up to the population, fits.
 * Source: AICPA Audit Guide, Audit Sampling, appendix A; hypergeometric with K = N · rate rounded up, as R's jfa.
 * Checked by: test/reference/04c_attribute.json (36 cells of AICPA tables, 12 values of jfa)
 */
export function attributeSampleSize(plan: AttributePlan): AttributeSampleSize | null {
  const { tolerableRate, confidence, allowed, model } = plan;
  const largest =
    model.distribution === "hypergeometric"
      ? Math.min(LARGEST_ATTRIBUTE_SAMPLE, model.populationSize)
      : LARGEST_ATTRIBUTE_SAMPLE;
  for (let size = 1; size <= largest; size += 1) {
    const count = allowed.kind === "count" ? allowed.count : guardedCeiling(size * allowed.expectedRate);
    // A sample in which every case may deviate shows nothing.
    if (count >= size && count !== 0) continue;
    const risk = chanceOfAtMost(count, size, tolerableRate, model);
    if (risk <= 1 - confidence + 1e-12) return { size, allowedDeviations: count, risk };
  }
  return null;
}

/** K: the fewest deviating cases that make the tolerable rate in a population of N. */
export function intolerableCount(populationSize: number, tolerableRate: number): number {
  return guardedCeiling(populationSize * tolerableRate);
}

function chanceOfAtMost(count: number, size: number, rate: number, model: DeviationModel): number {
  if (model.distribution === "hypergeometric") {
    const { populationSize } = model;
    const marked = intolerableCount(populationSize, rate);
    return hypergeometricLowerTail(count, { populationSize, marked, sampleSize: size });
  }
  return model.distribution === "poisson"
    ? poissonLowerTail(count, size * rate)
    : binomialLowerTail(count, size, rate);
}
