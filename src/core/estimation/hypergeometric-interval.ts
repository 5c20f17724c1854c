import { hypergeometricLowerTail, hypergeometricUpperTail } from "../sampling/hypergeometric-distribution";
import type { HypergeometricDraw } from "../sampling/hypergeometric-distribution";

/** Limits for the whole number of units in the population that have the property. */
export interface CountLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact two-sided limits for K, the number of units with the property in a population of N, from x of n drawn without
 * replacement: every K that leaves more than α/2 in both tails.
 *   K_L = least K with P(X ≥ x | K) > α/2,  K_U = greatest K with P(X ≤ x | K) > α/2,  x ≤ K ≤ N−n+x
 * A chance that is exactly α/2 is kept or not by the last digit of both, as in R.
 * Null when n is not above 0 or the numbers contradict each other (x > n, n > N).
 * Source: Wright (1991), Exact Confidence Bounds when Sampling from Small Finite Universes, chapter 2; Cochran (1977),
 * section 3.6. Checked by: test/reference/02_finite_population.json (exact)
 * @example hypergeometricLimits(0, 20, 412, 0.90) // => { lower: 0, upper: 55 }
 */
export function hypergeometricLimits(
  count: number,
  size: number,
  populationSize: number,
  level: number,
): CountLimits | null {
  const tail = (1 - level) / 2;
  const lower = lowerCountLimit(count, size, populationSize, tail);
  const upper = upperCountLimit(count, size, populationSize, tail);
  return lower === null || upper === null ? null : { lower, upper };
}

/** With confidence `level`, at least so many units of the population have the property. One-sided. */
export function hypergeometricLowerLimit(
  count: number,
  size: number,
  populationSize: number,
  level: number,
): number | null {
  return lowerCountLimit(count, size, populationSize, 1 - level);
}

/** With confidence `level`, at most so many units of the population have the property. One-sided. */
export function hypergeometricUpperLimit(
  count: number,
  size: number,
  populationSize: number,
  level: number,
): number | null {
  return upperCountLimit(count, size, populationSize, 1 - level);
}

function lowerCountLimit(count: number, size: number, populationSize: number, tail: number): number | null {
  if (!isPossible(count, size, populationSize)) return null;
  // P(X ≥ x | K) rises with K: halve the range until the first K above the tail is alone.
  let below = count - 1;
  let above = populationSize - size + count;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (hypergeometricUpperTail(count, drawOf(middle, size, populationSize)) > tail) above = middle;
    else below = middle;
  }
  return above;
}

function upperCountLimit(count: number, size: number, populationSize: number, tail: number): number | null {
  if (!isPossible(count, size, populationSize)) return null;
  let above = count;
  let below = populationSize - size + count + 1;
  while (below - above > 1) {
    const middle = Math.floor((below + above) / 2);
    if (hypergeometricLowerTail(count, drawOf(middle, size, populationSize)) > tail) above = middle;
    else below = middle;
  }
  return above;
}

function isPossible(count: number, size: number, populationSize: number): boolean {
  return size > 0 && count >= 0 && count <= size && size <= populationSize;
}

function drawOf(marked: number, sampleSize: number, populationSize: number): HypergeometricDraw {
  return { populationSize, marked, sampleSize };
}
