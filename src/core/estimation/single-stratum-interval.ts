import { finitePopulationWilsonInterval } from "./finite-population-wilson-interval";
import type { Interval } from "./interval";
import { isFullyRead } from "./stratum-counts";
import type { StratumCounts } from "./stratum-counts";
import { wilsonInterval } from "./wilson-interval";

/** From this share of the stratum read, its size is let into the interval. */
export const NOTABLE_SAMPLING_FRACTION = 0.05;

/**
 * The interval inside one stratum (or for an unstratified sample) on y_h of a_h:
 * - read in full: none, the count is exact (null);
 * - less than 5% read: Wilson on the applicable cases;
 * - otherwise Wilson for a finite population, of M = N_h a_h/n_h applicable cases by estimate.
 * Null too when no case is applicable, and for scores other than 0 and 1, for which Wilson has no meaning.
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16; Cochran (1977), section 3.2.
 * Checked by: test/core/estimation/single-stratum-interval.test.ts
 */
export function singleStratumInterval(stratum: StratumCounts, level: number): Interval | null {
  const { populationSize, sampleSize, applicable, sumOfScores, sumOfSquaredScores } = stratum;
  if (applicable === 0 || isFullyRead(stratum) || sumOfScores !== sumOfSquaredScores) return null;
  if (sampleSize / populationSize < NOTABLE_SAMPLING_FRACTION) {
    return wilsonInterval(sumOfScores, applicable, level);
  }
  const estimatedApplicable = (populationSize * applicable) / sampleSize;
  return finitePopulationWilsonInterval(sumOfScores, applicable, estimatedApplicable, level);
}
