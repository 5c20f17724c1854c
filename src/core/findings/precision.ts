import type { Interval } from "../estimation/interval";
import { usualShownRules, type ShownRules } from "../shown-rules";

/** As usual, for what belongs to no audit or to none yet. In an audit its own rule holds: see `shownRules`. */
export const FEWEST_FOR_PERCENTAGE = usualShownRules.fewestForPercentage;

/**
 * Is an estimate too uncertain to be quoted without saying so? As usual below 30 applicable cases or 8 degrees of freedom;
 * with an interval of 30 points or more; or of more than 5 points and more than 130% of the estimate.
 * Source: Parker et al. (2017), NCHS Series 2 No. 175, adapted for whole percentages of small audits.
 * Checked by: test/core/findings/precision.test.ts
 */
export function isOfLowPrecision(
  estimate: {
    readonly estimate: number;
    readonly interval: Interval;
    readonly applicable: number;
    readonly degreesOfFreedom: number;
  },
  rules: ShownRules = usualShownRules,
): boolean {
  const width = estimate.interval.upper - estimate.interval.lower;
  return (
    estimate.applicable < rules.fewestForPrecision ||
    estimate.degreesOfFreedom < rules.fewestDegreesOfFreedom ||
    width >= rules.widestInterval ||
    (width > rules.narrowestOfConcern && width > rules.widestOfEstimate * estimate.estimate)
  );
}
