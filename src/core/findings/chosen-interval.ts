import type { Interval } from "../estimation/interval";
import type { IntervalMethod } from "../estimation/interval-method";
import { singleStratumInterval } from "../estimation/single-stratum-interval";
import type { StratifiedEstimate } from "../estimation/stratified-estimate";
import type { StratumCounts } from "../estimation/stratum-counts";

/**
 * The interval of an estimate by the method that was chosen for it. Null where there is none: everything read, or half
 * scores that show no spread.
 * Checked by: test/core/findings/kinds-of-estimate.test.ts
 */
export function chosenInterval(
  estimate: StratifiedEstimate,
  strata: readonly StratumCounts[],
  method: IntervalMethod,
  level: number,
): Interval | null {
  const [only] = strata;
  switch (method) {
    case "none":
      return null;
    case "t":
      return estimate.variance === 0 ? null : estimate.intervalT;
    case "kornGraubard":
      return estimate.interval;
    default:
      return only === undefined ? null : singleStratumInterval(only, method, level);
  }
}
