import cumulative from "@stdlib/stats-base-dists-binomial-cdf";

/**
 * The chance of at most `count` deviations among `size` cases when each deviates with probability `rate` (0–1).
 * Source: library @stdlib (within 1e-13 of SciPy for n up to 5,000). Excel: BINOM.DIST(count, size, rate, TRUE).
 * Checked by: test/reference/04c_attribute.json (achieved_risk)
 */
export function binomialLowerTail(count: number, size: number, rate: number): number {
  return cumulative(count, size, rate);
}
