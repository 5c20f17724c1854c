import { chanceOfAtMost, type DeviationModel } from "./deviation-chance";
import { guardedCeiling } from "./guarded-ceiling";

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
 * With an expected rate c rises with n, so that the condition may fail again for a larger n: the first size that fits is
 * taken, as the published tables do. Among sizes with the same c the chance only falls as n grows, so that each such run
 * is passed over, or halved, as a whole. With c = 0 it is discovery sampling. Null when no size up to 5,000, or up to
 * the population, fits.
 * Source: AICPA Audit Guide, Audit Sampling, appendix A; hypergeometric with K = N · rate rounded up, as R's jfa.
 * Checked by: test/reference/04c_attribute.json (36 cells of AICPA tables, 12 values of jfa),
 * test/core/sampling/attribute-sample-size.test.ts (each size tried in turn)
 */
export function attributeSampleSize(plan: AttributePlan): AttributeSampleSize | null {
  const { tolerableRate, confidence, allowed, model } = plan;
  const largest =
    model.distribution === "hypergeometric"
      ? Math.min(LARGEST_ATTRIBUTE_SAMPLE, model.populationSize)
      : LARGEST_ATTRIBUTE_SAMPLE;
  for (let first = 1, last = 0; first <= largest; first = last + 1) {
    const count = allowedDeviations(allowed, first);
    last = Math.min(largest, lastSizeAllowing(allowed, count));
    const risk = (size: number): number => chanceOfAtMost(count, size, tolerableRate, model);
    const fits = (size: number): boolean => risk(size) <= 1 - confidence + 1e-12;
    // A sample in which every case may deviate shows nothing.
    const from = count === 0 ? first : Math.max(first, count + 1);
    if (from > last || !fits(last)) continue;
    const size = firstThatFits(from, last, fits);
    return { size, allowedDeviations: count, risk: risk(size) };
  }
  return null;
}

function allowedDeviations(allowed: AllowedDeviations, size: number): number {
  return allowed.kind === "count" ? allowed.count : guardedCeiling(size * allowed.expectedRate);
}

/** The largest size that still allows no more than `count`. */
function lastSizeAllowing(allowed: AllowedDeviations, count: number): number {
  if (allowed.kind === "count" || allowed.expectedRate <= 0) return Infinity;
  let size = Math.floor(count / allowed.expectedRate);
  while (size < LARGEST_ATTRIBUTE_SAMPLE && allowedDeviations(allowed, size + 1) <= count) size += 1;
  while (allowedDeviations(allowed, size) > count) size -= 1;
  return size;
}

/** The least size from `first` to `last` that fits, where every larger one fits too and `last` does. */
function firstThatFits(first: number, last: number, fits: (size: number) => boolean): number {
  let [below, above] = [first - 1, last];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (fits(middle)) above = middle;
    else below = middle;
  }
  return above;
}
