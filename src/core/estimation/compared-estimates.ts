import { differenceInterval } from "./difference-interval";
import type { Interval } from "./interval";
import type { StratifiedEstimate } from "./stratified-estimate";
import { tInterval } from "./t-interval";
import { twoSidedTProbability } from "./two-sided-probability";

/** Two independent weighted estimates beside each other. */
export interface ComparedEstimates {
  /** R₂ − R₁: later less earlier. */
  readonly difference: number;
  readonly standardError: number;
  /** df₁ + df₂. */
  readonly degreesOfFreedom: number;
  /** MOVER with the two capped Korn-Graubard intervals. Null when one of them has none. */
  readonly interval: Interval | null;
  /** d ± t SE. Null below 1 degree of freedom. */
  readonly intervalT: Interval | null;
  /** d/SE; null when neither estimate has any variance. */
  readonly t: number | null;
  /** Two-sided p value of t. Null below 1 degree of freedom. */
  readonly probability: number | null;
}

/**
 * What changed from one audit to the next, from the estimates of two independent random samples for the same
 * criterion and the same count of Partly. Null when either has no estimate or no variance.
 *   t = d / √(V₁+V₂),  df = df₁ + df₂
 * Source: Zou & Donner (2008) for the interval; Lumley (2010), Complex Surveys, section 2.2, for the test: the same as
 * svycontrast on the two designs joined. Checked by: test/reference/06_comparison.json (audit_A_vs_B)
 */
export function comparedEstimates(
  earlier: StratifiedEstimate,
  later: StratifiedEstimate,
  level: number,
): ComparedEstimates | null {
  if (earlier.estimate === null || later.estimate === null) return null;
  if (earlier.variance === null || later.variance === null) return null;
  const difference = later.estimate - earlier.estimate;
  const standardError = Math.sqrt(earlier.variance + later.variance);
  const degreesOfFreedom = earlier.degreesOfFreedom + later.degreesOfFreedom;
  const t = standardError > 0 ? difference / standardError : null;
  const interval =
    earlier.interval && later.interval
      ? differenceInterval(
          { estimate: later.estimate, interval: later.interval },
          { estimate: earlier.estimate, interval: earlier.interval },
        )
      : null;
  return {
    difference,
    standardError,
    degreesOfFreedom,
    interval,
    intervalT: tInterval(difference, standardError, degreesOfFreedom, level),
    t,
    probability: t === null || degreesOfFreedom < 1 ? null : twoSidedTProbability(t, degreesOfFreedom),
  };
}
