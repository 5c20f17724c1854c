import type { Interval } from "../estimation/interval";

/** Below so many applicable cases there is no percentage and no estimate: counts only. */
export const FEWEST_FOR_PERCENTAGE = 10;
/** Below so many applicable cases the base is called small and an estimate of low precision. */
export const FEWEST_FOR_PRECISION = 30;

const FEWEST_DEGREES_OF_FREEDOM = 8;
const WIDEST = 0.3;
const NARROWEST_OF_CONCERN = 0.05;
const WIDEST_OF_ESTIMATE = 1.3;

/**
 * Is an estimate too uncertain to be quoted without saying so? Below 30 applicable cases or 8 degrees of freedom; with an
 * interval of 30 points or more; or of more than 5 points and more than 130% of the estimate.
 * Source: Parker et al. (2017), NCHS Series 2 No. 175, adapted for whole percentages of small audits.
 * Checked by: test/core/findings/precision.test.ts
 */
export function isOfLowPrecision(estimate: {
  readonly estimate: number;
  readonly interval: Interval;
  readonly applicable: number;
  readonly degreesOfFreedom: number;
}): boolean {
  const width = estimate.interval.upper - estimate.interval.lower;
  return (
    estimate.applicable < FEWEST_FOR_PRECISION ||
    estimate.degreesOfFreedom < FEWEST_DEGREES_OF_FREEDOM ||
    width >= WIDEST ||
    (width > NARROWEST_OF_CONCERN && width > WIDEST_OF_ESTIMATE * estimate.estimate)
  );
}
