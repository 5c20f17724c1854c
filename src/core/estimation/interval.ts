/** A confidence interval, or an interval of bounds. Proportions are 0–1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The interval cut off at the ends of a range; 0 to 1 unless told otherwise. */
export function clippedInterval(interval: Interval, lowest = 0, highest = 1): Interval {
  return {
    lower: Math.min(highest, Math.max(lowest, interval.lower)),
    upper: Math.min(highest, Math.max(lowest, interval.upper)),
  };
}
