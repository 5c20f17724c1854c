import { clopperPearsonInterval } from "./clopper-pearson-interval";
import { finitePopulationWilsonInterval } from "./finite-population-wilson-interval";
import { hypergeometricLimits } from "./hypergeometric-interval";
import type { Interval } from "./interval";
import type { IntervalMethod } from "./interval-method";
import type { StratumCounts } from "./stratum-counts";
import { wilsonInterval } from "./wilson-interval";

/**
 * The interval inside one stratum (or for an unstratified sample) on y_h of a_h, by the method that `intervalMethod` gives:
 * - Wilson on the applicable cases, or for a finite population of M = N_h a_h/n_h applicable cases by estimate;
 * - Clopper and Pearson's, or the exact limits K_L/N_h and K_U/N_h.
 * Null for methods of other kinds, when no case is applicable, and for scores other than 0 and 1, for which these have no
 * meaning.
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16; Cochran (1977), sections 3.2 and 3.6.
 * Checked by: test/core/estimation/single-stratum-interval.test.ts
 */
export function singleStratumInterval(
  stratum: StratumCounts,
  method: IntervalMethod,
  level: number,
): Interval | null {
  const { populationSize, sampleSize, applicable, sumOfScores: met, sumOfSquaredScores } = stratum;
  if (applicable === 0 || met !== sumOfSquaredScores) return null;
  switch (method) {
    case "wilson":
      return wilsonInterval(met, applicable, level);
    case "wilsonFinite": {
      const estimatedApplicable = (populationSize * applicable) / sampleSize;
      return finitePopulationWilsonInterval(met, applicable, estimatedApplicable, level);
    }
    case "clopperPearson":
      return clopperPearsonInterval(met, applicable, level);
    case "hypergeometric": {
      const limits = hypergeometricLimits(met, applicable, populationSize, level);
      return limits && { lower: limits.lower / populationSize, upper: limits.upper / populationSize };
    }
    case "none":
    case "t":
    case "kornGraubard":
      return null;
  }
}
