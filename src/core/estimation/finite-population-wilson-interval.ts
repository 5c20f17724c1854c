import type { Interval } from "./interval";
import { wilsonInterval } from "./wilson-interval";

/**
 * The sample size that would say as much if the population were endless: n (N−1)/(N−n). Infinity when everything was
 * read. It is the size at which the score test's variance p(1−p)/n · (N−n)/(N−1) takes its usual form.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., section 3.2 (variance of a proportion).
 * Checked by: test/reference/02_finite_population.json (n_star)
 */
export function finitePopulationSize(size: number, populationSize: number): number {
  return size < populationSize ? (size * (populationSize - 1)) / (populationSize - size) : Infinity;
}

/**
 * Wilson's interval when the n cases are a notable part of the N: Wilson at n* = n(N−1)/(N−n) with the same
 * proportion. It shrinks to the point x/n when everything was read. `populationSize` may be an estimate (of the
 * applicable cases) and need not be whole. Null when n is not above 0.
 * Source: Wilson (1927) with the variance of Cochran (1977), section 3.2.
 * Checked by: test/reference/02_finite_population.json (wilson_fpc)
 */
export function finitePopulationWilsonInterval(
  count: number,
  size: number,
  populationSize: number,
  level: number,
): Interval | null {
  if (!(size > 0)) return null;
  const equivalent = finitePopulationSize(size, populationSize);
  // A population estimated at n itself, or a single case, has no further case to be unsure about or no spread.
  if (!Number.isFinite(equivalent)) return { lower: count / size, upper: count / size };
  const equivalentCount = count === size ? equivalent : (count / size) * equivalent;
  return wilsonInterval(equivalentCount, equivalent, level);
}
