import quantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * The standard normal deviate below which a share `probability` (0–1) of the distribution lies.
 * 0 gives -Infinity and 1 gives Infinity.
 * Source: library @stdlib (within 1e-12 of R's qnorm over the reference values). Excel: NORM.S.INV.
 * Checked by: test/reference/01_binomial_intervals.json (z).
 */
export function normalQuantile(probability: number): number {
  return quantile(probability, 0, 1);
}

/**
 * z of a two-sided interval with confidence `level` (0–1, exclusive).
 * @example normalCriticalValue(0.95) // => 1.959964
 */
export function normalCriticalValue(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}
