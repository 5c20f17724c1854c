import { designWeight, hidesItsSpread, isFullyRead } from "./stratum-counts";
import type { StratumCounts } from "./stratum-counts";

/** What the strata say together, before any interval. */
export interface StratifiedRatio {
  /** R: estimated share (or mean score) over the applicable units of the population. Null when none applies. */
  readonly estimate: number | null;
  /** Var R. Null without an estimate, and when a stratum has one unit of several. */
  readonly variance: number | null;
  /** X: estimated number of applicable units in the population. */
  readonly estimatedApplicable: number;
  /** Number of applicable units seen. */
  readonly applicable: number;
  /** Applicable units less the strata that have any. */
  readonly degreesOfFreedom: number;
  /** W_h, in the order given: each stratum's share of X. Empty when none applies. */
  readonly applicableWeights: readonly number[];
  /** The size at which a sample of a single stratum would be as good if all strata had the same variance. */
  readonly cap: number | null;
}

/**
 * The share of the population's applicable units that meet a criterion, from a stratified sample. Because it is
 * only seen in the sample which units a criterion applies to, it is a ratio of two estimated totals:
 *   X = Σ N_h a_h/n_h,  R = Σ (N_h y_h/n_h) / X
 *   Var R = Σ N_h² (1−n_h/N_h) SSE_h / ((n_h−1) n_h) / X²      (N_h/n_h is the design weight)
 *   SSE_h = Σy² − 2RΣy + R²a_h − (Σy − R a_h)²/n_h        (units that do not apply enter as 0; all n_h count)
 *   df = Σa_h − number of strata with a_h > 0
 *   1/cap = Σ W_h² (1−n_h/N_h)/a_h over a_h > 0; Infinity when every such stratum was read in full
 * Null when there are no strata or a stratum has no unit in the sample: then nothing can be said about it.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., sections 5A.14 (domains) and 6.11 (combined ratio);
 * the same as svyratio and the domain mean of R's survey package (Lumley 2010, section 2.2).
 * Checked by: test/reference/03a_stratified_audit.json, 03b_stratified_edge.json, 03c_api.json
 */
export function stratifiedRatio(strata: readonly StratumCounts[]): StratifiedRatio | null {
  if (strata.length === 0 || strata.some((stratum) => stratum.sampleSize === 0)) return null;
  const total = (part: (stratum: StratumCounts) => number) =>
    strata.reduce((sum, stratum) => sum + part(stratum), 0);
  const estimatedApplicable = total((h) => designWeight(h) * h.applicable);
  const applicable = total((h) => h.applicable);
  const degreesOfFreedom = total((h) => (h.applicable > 0 ? h.applicable - 1 : 0));
  const shape = { estimatedApplicable, applicable, degreesOfFreedom };
  if (applicable === 0) return { ...shape, estimate: null, variance: null, applicableWeights: [], cap: null };

  const estimate = total((h) => designWeight(h) * h.sumOfScores) / estimatedApplicable;
  const applicableWeights = strata.map((h) => (designWeight(h) * h.applicable) / estimatedApplicable);
  const variance = strata.some(hidesItsSpread)
    ? null
    : total((h) => varianceOfTotal(h, estimate)) / estimatedApplicable ** 2;
  return {
    ...shape,
    estimate,
    variance,
    applicableWeights,
    cap: equalVarianceSize(strata, applicableWeights),
  };
}

function varianceOfTotal(stratum: StratumCounts, ratio: number): number {
  if (isFullyRead(stratum)) return 0;
  const { populationSize: N, sampleSize: n } = stratum;
  return (designWeight(stratum) ** 2 * n * (1 - n / N) * residualSumOfSquares(stratum, ratio)) / (n - 1);
}

/**
 * SSE_h. With scores of 0 and 1 it is built from the two counts, which stays exact where R is close to 0 or 1.
 * A remainder of rounding (no more than 1e-13 of what was subtracted) is a true zero: the units of the stratum agree.
 */
function residualSumOfSquares(stratum: StratumCounts, ratio: number): number {
  const { sampleSize, applicable, sumOfScores: sum, sumOfSquaredScores: squares } = stratum;
  const isBinary = sum === squares;
  const unmet = applicable - sum;
  const size = isBinary ? sum * (1 - ratio) ** 2 + unmet * ratio ** 2 : squares + ratio ** 2 * applicable;
  const about = isBinary ? size : size - 2 * ratio * sum;
  const residual = isBinary ? sum * (1 - ratio) - unmet * ratio : sum - ratio * applicable;
  const spread = about - residual ** 2 / sampleSize;
  return spread <= 1e-13 * size ? 0 : spread;
}

function equalVarianceSize(strata: readonly StratumCounts[], weights: readonly number[]): number {
  let inverse = 0;
  strata.forEach((h, index) => {
    if (h.applicable === 0 || isFullyRead(h)) return;
    inverse += ((weights[index] ?? 0) ** 2 * (1 - h.sampleSize / h.populationSize)) / h.applicable;
  });
  return inverse > 0 ? 1 / inverse : Infinity;
}
