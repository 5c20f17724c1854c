import type { Interval } from "../estimation/interval";
import { singleStratumInterval } from "../estimation/single-stratum-interval";
import type { StratifiedEstimate } from "../estimation/stratified-estimate";
import type { StratumCounts } from "../estimation/stratum-counts";

/**
 * Which interval goes with an estimate:
 * - Partly counts half: R ± t SE, because a score is not a proportion; null if the cases show no spread;
 * - one stratum: Wilson, with the finite population from 5% read on;
 * - several strata, whether their weights differ or not: Korn and Graubard's, capped.
 * Everything read: null, because a count is exact.
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16; Korn & Graubard (1998), Survey Methodology 24.
 * Checked by: test/core/findings/kinds-of-estimate.test.ts
 */
export function chosenInterval(
  estimate: StratifiedEstimate,
  strata: readonly StratumCounts[],
  partlyCountsHalf: boolean,
  level: number,
): Interval | null {
  if (estimate.isCensus) return null;
  if (partlyCountsHalf) return estimate.variance === 0 ? null : estimate.intervalT;
  const [only, another] = strata;
  return only && !another ? singleStratumInterval(only, level) : estimate.interval;
}
