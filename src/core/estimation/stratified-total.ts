import { clippedInterval } from "./interval";
import type { Interval } from "./interval";
import { designWeight, hidesItsSpread, isFullyRead } from "./stratum-counts";
import type { StratumCounts } from "./stratum-counts";
import { tInterval } from "./t-interval";

/** How many units of the whole population have something. */
export interface StratifiedTotal {
  readonly estimate: number;
  /** Null when a stratum has one unit of several. */
  readonly standardError: number | null;
  /** Units read less strata. */
  readonly degreesOfFreedom: number;
  /** t interval, never below what was seen nor above what can be left; the point when everything was read. */
  readonly interval: Interval | null;
}

/**
 * The total of the scores over the population (the number of cases that meet the criterion, when scores are 0 and 1).
 *   Σ N_h y_h/n_h,  Var = Σ N_h² (1−n_h/N_h) (Σy² − (Σy)²/n_h) / ((n_h−1) n_h),  df = Σn_h − H
 * Cut off at the scores seen, and at N less what the cases seen fall short of 1 each.
 * Null when there are no strata or one has no unit in the sample.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., sections 5.3–5.4.
 * Checked by: test/reference/03a_stratified_audit.json (total_yes)
 */
export function scoreTotal(strata: readonly StratumCounts[], level: number): StratifiedTotal | null {
  if (strata.length === 0 || strata.some((h) => h.sampleSize === 0)) return null;
  const total = (part: (stratum: StratumCounts) => number) =>
    strata.reduce((sum, stratum) => sum + part(stratum), 0);
  const estimate = total((h) => designWeight(h) * h.sumOfScores);
  const degreesOfFreedom = total((h) => h.sampleSize) - strata.length;
  const standardError = strata.some(hidesItsSpread) ? null : Math.sqrt(total(varianceOfTotal));
  if (standardError === null) return { estimate, standardError, degreesOfFreedom, interval: null };
  if (strata.every(isFullyRead)) {
    return { estimate, standardError, degreesOfFreedom, interval: { lower: estimate, upper: estimate } };
  }
  const seen = total((h) => h.sumOfScores);
  const possible = total((h) => h.populationSize - h.sampleSize + h.sumOfScores);
  const plain = tInterval(estimate, standardError, degreesOfFreedom, level);
  const interval = plain && clippedInterval(plain, seen, possible);
  return { estimate, standardError, degreesOfFreedom, interval };
}

/**
 * The number of units in the population to which the criterion applies: the total with 1 for each that applies.
 * Checked by: test/reference/03a_stratified_audit.json (total_applicable)
 */
export function applicableTotal(strata: readonly StratumCounts[], level: number): StratifiedTotal | null {
  const ones = strata.map((h) => ({ ...h, sumOfScores: h.applicable, sumOfSquaredScores: h.applicable }));
  return scoreTotal(ones, level);
}

function varianceOfTotal(stratum: StratumCounts): number {
  if (isFullyRead(stratum)) return 0;
  const { populationSize: N, sampleSize: n, sumOfScores: sum, sumOfSquaredScores: squares } = stratum;
  // Rounding can leave a hair below 0 where all units agree on a score that has no exact binary form.
  const spread = Math.max(0, squares - sum ** 2 / n);
  return (designWeight(stratum) ** 2 * n * (1 - n / N) * spread) / (n - 1);
}
