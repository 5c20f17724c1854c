import { betaQuantile } from "./distributions";
import type { Interval } from "./interval";

/**
 * Clopper and Pearson's "exact" interval: never covers less than the level, so it is wider than needed. Offered for
 * conservative or regulatory requests.
 *   lower = B(α/2; x, n−x+1), upper = B(1−α/2; x+1, n−x), B the beta quantile
 * Exactly 0 at x = 0 and exactly 1 at x = n. Null when n is not above 0.
 * Source: Clopper & Pearson (1934), Biometrika 26. Excel: BETA.INV.
 * Checked by: test/reference/01_binomial_intervals.json
 * @example clopperPearsonInterval(0, 20, 0.95) // => { lower: 0, upper: 0.1684 }
 */
export function clopperPearsonInterval(count: number, size: number, level: number): Interval | null {
  if (!(size > 0)) return null;
  const tail = (1 - level) / 2;
  return { lower: lowerLimit(count, size, tail), upper: upperLimit(count, size, tail) };
}

/**
 * One-sided exact lower limit: with confidence `level` the proportion is at least this. 0 at x = 0.
 * Null when n is not above 0.
 */
export function lowerExactLimit(count: number, size: number, level: number): number | null {
  return size > 0 ? lowerLimit(count, size, 1 - level) : null;
}

/**
 * One-sided exact upper limit: with confidence `level` the proportion is at most this. 1 at x = n. In attribute
 * sampling this is the upper deviation limit. Null when n is not above 0.
 * Excel: BETA.INV(level, x+1, n-x).
 * @example upperExactLimit(5, 100, 0.95) // => 0.1023
 */
export function upperExactLimit(count: number, size: number, level: number): number | null {
  return size > 0 ? upperLimit(count, size, 1 - level) : null;
}

function lowerLimit(count: number, size: number, tail: number): number {
  return count === 0 ? 0 : betaQuantile(tail, count, size - count + 1);
}

function upperLimit(count: number, size: number, tail: number): number {
  return count === size ? 1 : betaQuantile(1 - tail, count + 1, size - count);
}
