import { normalCriticalValue } from "../sampling/normal-quantile";
import { clippedInterval } from "./interval";
import type { Interval } from "./interval";

/**
 * Agresti and Coull's interval: the simple interval after adding z²/2 cases to each side, cut off at 0 and 1.
 * Null when n is not above 0.
 * Source: Agresti & Coull (1998), The American Statistician 52.
 * Checked by: test/reference/01_binomial_intervals.json
 * @example agrestiCoullInterval(44, 51, 0.95) // => { lower: 0.7403, upper: 0.9344 }
 */
export function agrestiCoullInterval(count: number, size: number, level: number): Interval | null {
  if (!(size > 0)) return null;
  const z = normalCriticalValue(level);
  const whole = size + z * z;
  const centre = (count + (z * z) / 2) / whole;
  const reach = z * Math.sqrt((centre * (1 - centre)) / whole);
  return clippedInterval({ lower: centre - reach, upper: centre + reach });
}
