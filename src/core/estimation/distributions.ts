import betaLibraryQuantile from "@stdlib/stats-base-dists-beta-quantile";
import tLibraryQuantile from "@stdlib/stats-base-dists-t-quantile";

/**
 * The one door to the library's quantiles that intervals need. It is heavy (52 kB gzipped), so only
 * what makes findings imports it: the set-up screens need no more than the normal quantile.
 */

/**
 * The value below which a share `probability` of a beta distribution lies. Both shapes above 0, not only whole ones.
 * Source: library @stdlib; within 1e-11 of R and SciPy, shapes from 0.01 to 1,000,000. Excel: BETA.INV.
 * Checked by: test/core/estimation/extreme-tails.test.ts (40 digits)
 */
export function betaQuantile(probability: number, firstShape: number, secondShape: number): number {
  return betaLibraryQuantile(probability, firstShape, secondShape);
}

/**
 * The value below which a share `probability` of Student's t distribution lies. Degrees of freedom above 0, not only
 * whole ones (Excel's T.INV.2T cuts them to a whole number).
 * Source: library @stdlib. Checked by: test/core/estimation/extreme-tails.test.ts (40 digits)
 */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  return tLibraryQuantile(probability, degreesOfFreedom);
}

/**
 * t of a two-sided interval with confidence `level` (0–1, exclusive).
 * @example tCriticalValue(0.95, 54) // => 2.004879
 */
export function tCriticalValue(level: number, degreesOfFreedom: number): number {
  return tQuantile(1 - (1 - level) / 2, degreesOfFreedom);
}
