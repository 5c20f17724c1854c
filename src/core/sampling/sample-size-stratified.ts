import { guardedCeiling } from "./guarded-ceiling";
import { normalCriticalValue } from "./normal-quantile";

/** One stratum as it is expected before the sample. */
export interface ExpectedStratum {
  /** N_h. */
  readonly populationSize: number;
  /** p_h, 0–1. */
  readonly proportion: number;
  /** w_h: the stratum's share of the sample, above 0; the shares add up to 1. */
  readonly share: number;
}

/** S_h² = p(1−p) N/(N−1): how much 0/1 answers differ among the N units of a stratum. 0 for a single unit. */
export function stratumVariance(populationSize: number, proportion: number): number {
  return populationSize > 1 ? (proportion * (1 - proportion) * populationSize) / (populationSize - 1) : 0;
}

/**
 * How many cases over all strata give the weighted share to a stated margin, when stratum h gets the share w_h.
 *   n = Σ(W_h² S_h²/w_h) / ( e²/z² + Σ(W_h S_h²)/N ),  W_h = N_h/N
 * `exact` is n, `size` is n rounded up. Null when there are no strata, or one that varies is to get nothing.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., equation 5.25.
 * Checked by: test/reference/04a_sample_size.json (strat_…)
 */
export function stratifiedSampleSize(
  strata: readonly ExpectedStratum[],
  margin: number,
  level: number,
): { readonly exact: number; readonly size: number } | null {
  const population = strata.reduce((sum, h) => sum + h.populationSize, 0);
  if (population === 0) return null;
  let spread = 0;
  let within = 0;
  for (const { populationSize, proportion, share } of strata) {
    const weight = populationSize / population;
    const variance = stratumVariance(populationSize, proportion);
    if (variance > 0 && !(share > 0)) return null;
    spread += variance > 0 ? (weight ** 2 * variance) / share : 0;
    within += weight * variance;
  }
  const target = (margin / normalCriticalValue(level)) ** 2;
  const exact = spread / (target + within / population);
  return { exact, size: guardedCeiling(exact) };
}
