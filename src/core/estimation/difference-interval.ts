import type { Interval } from "./interval";
import { wilsonInterval } from "./wilson-interval";

/** An estimate with an interval of its own. */
export interface IntervalEstimate {
  readonly estimate: number;
  readonly interval: Interval;
}

/** x of n. */
export interface SampleProportion {
  readonly count: number;
  readonly size: number;
}

/**
 * An interval for `minuend` − `subtrahend`, two independent estimates, made from the interval of each (MOVER, "method
 * of variance estimates recovery"). It keeps the lopsidedness of the two intervals.
 *   d − √((R₂−l₂)² + (u₁−R₁)²),  d + √((u₂−R₂)² + (R₁−l₁)²),  d = R₂ − R₁
 * Source: Zou & Donner (2008), Statistics in Medicine 27, 1693–1702.
 * Checked by: test/reference/06_comparison.json (mover_kg)
 */
export function differenceInterval(minuend: IntervalEstimate, subtrahend: IntervalEstimate): Interval {
  const difference = minuend.estimate - subtrahend.estimate;
  const below = Math.hypot(
    minuend.estimate - minuend.interval.lower,
    subtrahend.interval.upper - subtrahend.estimate,
  );
  const above = Math.hypot(
    minuend.interval.upper - minuend.estimate,
    subtrahend.estimate - subtrahend.interval.lower,
  );
  return { lower: difference - below, upper: difference + above };
}

/**
 * Newcombe's interval (his method 10) for the difference of the proportions of two simple random samples: the formula
 * above with Wilson's limits. Null when a sample is empty.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890.
 * Checked by: test/reference/06_comparison.json (newcombe)
 * @example newcombeInterval({ count: 56, size: 70 }, { count: 48, size: 80 }, 0.95) // => { lower: 0.0524, upper: 0.3339 }
 */
export function newcombeInterval(
  minuend: SampleProportion,
  subtrahend: SampleProportion,
  level: number,
): Interval | null {
  const first = wilsonInterval(minuend.count, minuend.size, level);
  const second = wilsonInterval(subtrahend.count, subtrahend.size, level);
  if (first === null || second === null) return null;
  return differenceInterval(
    { estimate: minuend.count / minuend.size, interval: first },
    { estimate: subtrahend.count / subtrahend.size, interval: second },
  );
}
