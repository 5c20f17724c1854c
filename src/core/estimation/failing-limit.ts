import { upperExactLimit } from "./clopper-pearson-interval";
import { hypergeometricUpperLimit } from "./hypergeometric-interval";
import { stratifiedEstimate } from "./stratified-estimate";
import { isFullyRead } from "./stratum-counts";
import type { StratumCounts } from "./stratum-counts";

/**
 * With confidence `level`, no more than this share of the applicable cases of the population fails the criterion: the
 * one-sided limit that a claim "at most t% fail" is held against. `strata` have scores of 0 and 1, 1 for met.
 * - everything read: the share itself, which is certain;
 * - one stratum, the criterion applied to every case read: the exact limit K_U/N of the finite population, to all of
 *   which it is then taken to apply;
 * - one stratum, otherwise: the exact binomial limit, which holds for any number of applicable cases;
 * - several strata: the upper end of the capped Korn-Graubard interval at the level 2·level − 1, which leaves 1 − level
 *   above it. This one is not exact.
 * Null where none can be given: no applicable case, no interval for the estimate, or a level of a half or less.
 * Source: AICPA Audit Guide, Audit Sampling, appendix A; Wright (1991), chapter 2; Korn & Graubard (1998).
 * Checked by: test/core/estimation/failing-limit.test.ts
 */
export function failingLimit(strata: readonly StratumCounts[], level: number): number | null {
  const applicable = strata.reduce((sum, h) => sum + h.applicable, 0);
  if (applicable === 0 || !(level > 0.5)) return null;
  const failing = strata.map((h) => {
    const failed = h.applicable - h.sumOfScores;
    return { ...h, sumOfScores: failed, sumOfSquaredScores: failed };
  });
  const [only, another] = failing;
  if (only === undefined || another !== undefined || isFullyRead(only)) {
    return stratifiedEstimate(failing, 2 * level - 1).interval?.upper ?? null;
  }
  const { sumOfScores: failed, sampleSize, populationSize } = only;
  if (applicable < sampleSize) return upperExactLimit(failed, applicable, level);
  const most = hypergeometricUpperLimit(failed, sampleSize, populationSize, level);
  return most === null ? null : most / populationSize;
}
