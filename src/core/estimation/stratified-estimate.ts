import { clippedInterval } from "./interval";
import type { Interval } from "./interval";
import { effectiveSize, kornGraubardInterval } from "./korn-graubard-interval";
import { stratifiedRatio } from "./stratified-ratio";
import type { StratifiedRatio } from "./stratified-ratio";
import { isFullyRead } from "./stratum-counts";
import type { StratumCounts } from "./stratum-counts";
import { tInterval } from "./t-interval";

/** An estimate for all cases of the frame. Whether it may be shown is decided afterwards, by the findings. */
export interface StratifiedEstimate {
  /** R: estimated share, or mean score, of the applicable units (0–1 for marks scored 0 to 1). */
  readonly estimate: number | null;
  readonly variance: number | null;
  readonly standardError: number | null;
  readonly degreesOfFreedom: number;
  /** Applicable units seen. */
  readonly applicable: number;
  /** X: estimated applicable units in the population. Null when a stratum has no unit in the sample. */
  readonly estimatedApplicable: number | null;
  /** W_h in the order given: each stratum's share of X. Empty when none applies. */
  readonly applicableWeights: readonly number[];
  /** Upper bound of the effective size; Infinity when every stratum that has applicable units was read in full. */
  readonly cap: number | null;
  /** m: the size that the interval was made with. */
  readonly effectiveSampleSize: number | null;
  /** Korn-Graubard, capped; [R, R] when everything was read. Only for scores of 0 and 1: null for others. */
  readonly interval: Interval | null;
  /** R ± t SE, cut off at 0 and 1: for a score with Partly at half. [R, R] when everything was read. */
  readonly intervalT: Interval | null;
  /** Every unit of every stratum was read: the estimate is a count, and exact. */
  readonly isCensus: boolean;
}

/**
 * The estimate for a criterion over all strata, with its intervals at confidence `level` (0–1, exclusive).
 * No interval below 1 degree of freedom, with one unit of several in a stratum, or when the cap is endless although a
 * stratum was read in part only (it may hide applicable units); a census has its point whatever the rest.
 * Nothing but the counts is known when there are no strata or one has no unit in the sample.
 * Source: see `stratifiedRatio` and `kornGraubardInterval`.
 * Checked by: test/reference/03a_stratified_audit.json (recommended_ci), 03b_stratified_edge.json
 * @example
 * stratifiedEstimate([{ stratum: "all", populationSize: 100, sampleSize: 8, applicable: 6,
 *   sumOfScores: 4, sumOfSquaredScores: 4 }], 0.95).interval // => { lower: 0.2130, upper: 0.9602 }
 */
export function stratifiedEstimate(strata: readonly StratumCounts[], level: number): StratifiedEstimate {
  const isCensus = strata.length > 0 && strata.every(isFullyRead);
  const ratio = stratifiedRatio(strata);
  if (ratio === null) return withoutRatio(strata, isCensus);
  const { estimate, variance, degreesOfFreedom } = ratio;
  const standardError = variance === null ? null : Math.sqrt(variance);
  const base = { ...ratio, standardError, isCensus };
  const none = { effectiveSampleSize: null, interval: null, intervalT: null };
  if (estimate === null || variance === null || standardError === null) return { ...base, ...none };

  const isBinary = strata.every((h) => h.sumOfScores === h.sumOfSquaredScores);
  const point = { lower: estimate, upper: estimate };
  if (isCensus) {
    const interval = isBinary ? point : null;
    return { ...base, effectiveSampleSize: Infinity, interval, intervalT: point };
  }
  const plain = tInterval(estimate, standardError, degreesOfFreedom, level);
  const intervalT = plain && clippedInterval(plain);
  if (!isBinary) return { ...base, ...none, intervalT };
  const size = cappedSize(ratio, estimate, variance, level);
  const interval = size === null ? null : kornGraubardInterval(estimate, size, level);
  return { ...base, effectiveSampleSize: size, interval, intervalT };
}

function cappedSize(
  ratio: StratifiedRatio,
  estimate: number,
  variance: number,
  level: number,
): number | null {
  const { cap, degreesOfFreedom, applicable } = ratio;
  if (cap === null || cap === Infinity || degreesOfFreedom < 1) return null;
  const { adjusted } = effectiveSize({ estimate, variance, applicable, degreesOfFreedom }, level);
  return adjusted === null ? null : Math.min(adjusted, cap);
}

function withoutRatio(strata: readonly StratumCounts[], isCensus: boolean): StratifiedEstimate {
  return {
    estimate: null,
    variance: null,
    standardError: null,
    degreesOfFreedom: strata.reduce((sum, h) => sum + Math.max(0, h.applicable - 1), 0),
    applicable: strata.reduce((sum, h) => sum + h.applicable, 0),
    estimatedApplicable: null,
    applicableWeights: [],
    cap: null,
    effectiveSampleSize: null,
    interval: null,
    intervalT: null,
    isCensus,
  };
}
