/** A stratum with what is drawn from it. */
export interface DrawnStratum {
  /** N_h. */
  readonly populationSize: number;
  /** n_h. */
  readonly sampleSize: number;
}

/**
 * The most deviating cases that a population can hold, with the confidence asked for, although none of the sample
 * deviates: the greatest K for which some spread of K cases over the strata leaves
 *   Π_h C(N_h − K_h, n_h) / C(N_h, n_h) > 1 − confidence.
 * The spread that hides best is found one case at a time: each goes where the chance falls least, by the factor
 * 1 − n_h/(N_h − K_h). These factors only fall as K_h grows, so that no other spread of as many does better. So the limit
 * holds however the deviations lie, also where strata are not drawn in proportion. For one stratum it is the exact
 * hypergeometric limit at 0. Strata that give no case are outside of what is said. Null when nothing is drawn.
 * Source: exact for one stratum, Wright (1991), chapter 2; the spread by the greedy rule for separable concave sums,
 * Ibaraki & Katoh (1988), Resource Allocation Problems, chapter 4.
 * Checked by: test/core/sampling/undetected-limit.test.ts (every spread tried, small strata)
 */
export function undetectedLimit(
  strata: readonly DrawnStratum[],
  confidence: number,
): { readonly count: number; readonly populationSize: number } | null {
  const drawn = strata.filter(({ sampleSize }) => sampleSize > 0);
  if (drawn.length === 0) return null;
  const populationSize = drawn.reduce((sum, stratum) => sum + stratum.populationSize, 0);
  const left = drawn.map((stratum) => stratum.populationSize);
  let chance = 1;
  for (let count = 0; ; count += 1) {
    let best = 0;
    let least = Infinity;
    for (const [index, { sampleSize }] of drawn.entries()) {
      const share = sampleSize / (left[index] ?? 0);
      if (share < least) [best, least] = [index, share];
    }
    // Rounding error must not turn a stratum with as many cases left as drawn into a chance.
    chance *= least >= 1 ? 0 : 1 - least;
    if (chance <= 1 - confidence + 1e-12) return { count, populationSize };
    left[best] = (left[best] ?? 0) - 1;
  }
}
