import { normalCriticalValue } from "../sampling/normal-quantile";
import type { Interval } from "./interval";

/**
 * Wilson's score interval for a proportion, without continuity correction: the values of p that the sample does not
 * contradict in a score test.
 *   ( x + z²/2 ± z √( x(n−x)/n + z²/4 ) ) / ( n + z² )
 * Exactly 0 at x = 0 and exactly 1 at x = n. `count` is x, `size` is n; both may be fractions of cases, as the finite
 * population form needs. Null when n is not above 0.
 * Source: Wilson (1927), JASA 22; recommended for small n by Brown, Cai & DasGupta (2001), Statistical Science 16.
 * Checked by: test/reference/01_binomial_intervals.json, 02_finite_population.json
 * @example wilsonInterval(44, 51, 0.95) // => { lower: 0.7428, upper: 0.9319 }
 */
export function wilsonInterval(count: number, size: number, level: number): Interval | null {
  if (!(size > 0)) return null;
  const z = normalCriticalValue(level);
  const centre = count + (z * z) / 2;
  const reach = z * Math.sqrt((count * (size - count)) / size + (z * z) / 4);
  const whole = size + z * z;
  // At small x the difference centre − reach loses digits; the product of the two limits is x²/(n (n + z²)).
  const upper = (centre + reach) / whole;
  const lower = count <= size / 2 ? (count * count) / (size * whole * upper) : (centre - reach) / whole;
  return { lower: count === 0 ? 0 : lower, upper: count === size ? 1 : upper };
}
