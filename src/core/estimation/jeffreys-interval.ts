import { betaQuantile } from "./distributions";
import type { Interval } from "./interval";

/**
 * Jeffreys' interval: equal tails of the beta distribution with shapes x + ½ and n − x + ½, and the ends set to 0 at
 * x = 0 and to 1 at x = n. Null when n is not above 0.
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16, section 4.1.2.
 * Checked by: test/reference/01_binomial_intervals.json
 * @example jeffreysInterval(44, 51, 0.95) // => { lower: 0.7491, upper: 0.9365 }
 */
export function jeffreysInterval(count: number, size: number, level: number): Interval | null {
  if (!(size > 0)) return null;
  const tail = (1 - level) / 2;
  const marked = count + 0.5;
  const unmarked = size - count + 0.5;
  return {
    lower: count === 0 ? 0 : betaQuantile(tail, marked, unmarked),
    upper: count === size ? 1 : betaQuantile(1 - tail, marked, unmarked),
  };
}
