import { tCriticalValue } from "./distributions";
import type { Interval } from "./interval";

/**
 * The t interval made on the log-odds scale and carried back, so that it stays between 0 and 1:
 *   logit R ± t(df) · SE / (R(1−R))
 * Null below 1 degree of freedom and at R = 0 or 1, where the log odds are endless.
 * Source: Lumley (2010), Complex Surveys, section 2.2; svyciprop(method = "xlogit") of R's survey package.
 * Checked by: test/reference/03a_stratified_audit.json (svyciprop.xlogit), 03c_api.json (xlogit)
 */
export function logitInterval(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number,
  level: number,
): Interval | null {
  if (!(degreesOfFreedom >= 1) || !(estimate > 0 && estimate < 1)) return null;
  const logOdds = Math.log(estimate / (1 - estimate));
  const reach = (tCriticalValue(level, degreesOfFreedom) * standardError) / (estimate * (1 - estimate));
  return { lower: proportionOf(logOdds - reach), upper: proportionOf(logOdds + reach) };
}

function proportionOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
