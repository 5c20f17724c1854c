/**
 * How a sample is shared out among strata: each stratum's part is in proportion to a size measure, made from what is
 * known of the stratum. Only the ratios between strata matter.
 */

/** Every stratum alike: the same precision in each, little said about all cases together. */
export function equalMeasure(): number {
  return 1;
}

/** In proportion to N_h: every case has the same chance. */
export function proportionalMeasure(populationSize: number): number {
  return populationSize;
}

/**
 * Power allocation N_h^q: q = 0 is equal, q = 1 proportional; ½ is a good compromise when the strata and the whole
 * both matter. Source: Bankier (1988), The American Statistician 42, 174–177.
 * Checked by: test/reference/04b_allocation.json (power)
 */
export function powerMeasure(populationSize: number, power: number): number {
  return populationSize ** power;
}

/**
 * Neyman allocation N_h S_h: least variance for a given size. `spread` is S_h; for a share expected at p it is
 * √(p(1−p)). Source: Cochran (1977), Sampling Techniques, 3rd ed., equation 5.26.
 * Checked by: test/reference/04b_allocation.json (neyman)
 */
export function neymanMeasure(populationSize: number, spread: number): number {
  return populationSize * spread;
}

/**
 * Neyman allocation where cases of one stratum take more work than of another: N_h S_h/√c_h. `cost` is c_h, above 0.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., equation 5.23.
 * Checked by: test/reference/04b_allocation.json (optimal_cost)
 */
export function costMeasure(populationSize: number, spread: number, cost: number): number {
  return neymanMeasure(populationSize, spread) / Math.sqrt(cost);
}

/** √(p(1−p)): how much 0/1 answers differ when a share p (0–1) is 1. */
export function proportionSpread(proportion: number): number {
  return Math.sqrt(proportion * (1 - proportion));
}

/** Each measure as a share of their sum; all 0 when the sum is 0. */
export function measureShares(measures: readonly number[]): readonly number[] {
  const sum = measures.reduce((total, measure) => total + measure, 0);
  return measures.map((measure) => (sum > 0 ? measure / sum : 0));
}
