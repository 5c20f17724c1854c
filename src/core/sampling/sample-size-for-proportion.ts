import { guardedCeiling } from "./guarded-ceiling";
import { normalCriticalValue } from "./normal-quantile";

/** What a sample is to be able to say. Shares are 0–1. */
export interface ProportionPrecision {
  /** The share expected; 0.5 when unknown, which asks for the most. */
  readonly proportion: number;
  /** Half the width of the interval: 0.05 is five percentage points either way. Above 0. */
  readonly margin: number;
  /** Confidence level, 0–1 exclusive. */
  readonly level: number;
  /** N; null when there is no limit to it. */
  readonly populationSize: number | null;
}

export interface ProportionSampleSize {
  /** n₀: before the population's size is allowed for. */
  readonly unlimited: number;
  /** n as a real number. */
  readonly exact: number;
  /** Cases to draw: n rounded up, never more than N. */
  readonly size: number;
}

/**
 * How many cases a simple random sample needs to give a share to a stated margin.
 *   n₀ = z² p(1−p)/e²,  n = n₀ / (1 + (n₀−1)/N)
 * An empty population needs none, nor does one whose cases are all taken to be alike (p = 0 or 1).
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., equations 4.1 and 4.2.
 * Checked by: test/reference/04a_sample_size.json
 * @example
 * sampleSizeForProportion({ proportion: 0.5, margin: 0.05, level: 0.95, populationSize: 2471 }).size // => 333
 */
export function sampleSizeForProportion(precision: ProportionPrecision): ProportionSampleSize {
  const { proportion, margin, level, populationSize } = precision;
  const z = normalCriticalValue(level);
  const unlimited = (z * z * proportion * (1 - proportion)) / (margin * margin);
  if (populationSize === null) return { unlimited, exact: unlimited, size: guardedCeiling(unlimited) };
  if (populationSize <= 0 || unlimited === 0) return { unlimited, exact: 0, size: 0 };
  const exact = unlimited / (1 + (unlimited - 1) / populationSize);
  return { unlimited, exact, size: Math.min(guardedCeiling(exact), populationSize) };
}

/**
 * The same when the criterion is expected to apply to a share of the cases only: enough applicable cases for the
 * margin, out of M = N·share in the population, and as many more as will turn out not to be applicable. Never more
 * than N; all of N where no more than one is expected to be applicable. Null when none is: no size is enough.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., section 2.13 (domains of study).
 * Checked by: test/core/sampling/sample-size-for-proportion.test.ts
 */
export function sampleSizeForApplicable(
  precision: ProportionPrecision,
  applicableShare: number,
): number | null {
  if (!(applicableShare > 0)) return null;
  const { populationSize } = precision;
  const applicable = populationSize === null ? null : populationSize * applicableShare;
  if (populationSize !== null && applicable !== null && applicable <= 1) return populationSize;
  const needed = sampleSizeForProportion({ ...precision, populationSize: applicable }).size;
  const size = guardedCeiling(needed / applicableShare);
  return populationSize === null ? size : Math.min(size, populationSize);
}
