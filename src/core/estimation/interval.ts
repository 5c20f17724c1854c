/** A confidence interval for a proportion, both ends 0–1, lower at most upper. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
