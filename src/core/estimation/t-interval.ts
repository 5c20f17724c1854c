import { tCriticalValue } from "./distributions";
import type { Interval } from "./interval";

/**
 * estimate ± t(df) · SE. Not cut off: for a proportion or a score put it through `clippedInterval`.
 * Null below 1 degree of freedom.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., section 5.4.
 * Checked by: test/reference/03a_stratified_audit.json (ci_t_df_domain), 03c_api.json (ci_t)
 */
export function tInterval(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number,
  level: number,
): Interval | null {
  if (!(degreesOfFreedom >= 1)) return null;
  const reach = tCriticalValue(level, degreesOfFreedom) * standardError;
  return { lower: estimate - reach, upper: estimate + reach };
}
