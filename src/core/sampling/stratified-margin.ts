import { wholeApplicable } from "./expected-margin";
import { normalCriticalValue } from "./normal-quantile";
import { stratumVariance } from "./sample-size-stratified";

/** A stratum as it is expected before the sample is drawn. */
export interface PlannedStratum {
  /** N_h. */
  readonly populationSize: number;
  /** n_h, 0 to N_h; not only whole numbers. */
  readonly sampleSize: number;
  /** p_h, 0–1. */
  readonly proportion: number;
}

/**
 * How far the weighted share found may lie from the true one, either way: the stratified sample size the other way
 * round, for the sizes that each stratum gets.
 *   e = z √( Σ W_h² S_h²/n_h · (1 − n_h/N_h) ),  W_h = N_h/N,  S_h² = p_h(1−p_h) N_h/(N_h−1)
 * Where a criterion applies to a share s of the cases only, N_h·s stands for N_h, and the n_h are taken in proportion
 * down to the whole applicable cases among all drawn. A stratum that was read in full adds nothing. Null where there is no
 * case, where none is applicable, or where a stratum that varies gets nothing.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., equations 5.6 and 5.25.
 * Checked by: test/core/sampling/expected-precision.test.ts (test/reference/04a_sample_size.json read backwards)
 */
export function stratifiedMargin(
  strata: readonly PlannedStratum[],
  level: number,
  applicableShare = 1,
): number | null {
  const population = strata.reduce((sum, h) => sum + h.populationSize, 0);
  const size = strata.reduce((sum, h) => sum + h.sampleSize, 0);
  const applicable = applicableShare === 1 ? size : wholeApplicable(size, applicableShare);
  if (population === 0 || !(size > 0)) return null;
  if (size < population && !(applicable > 0)) return null;
  let variance = 0;
  for (const { populationSize, sampleSize, proportion } of strata) {
    if (sampleSize >= populationSize) continue;
    const all = populationSize * applicableShare;
    const read = (sampleSize * applicable) / size;
    const spread = stratumVariance(all, proportion);
    if (spread === 0) continue;
    if (!(read > 0)) return null;
    variance += (populationSize / population) ** 2 * spread * (1 / read - 1 / all);
  }
  return normalCriticalValue(level) * Math.sqrt(Math.max(0, variance));
}
