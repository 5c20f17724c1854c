/**
 * What the product says, in the shape of a reference case. A name that is left out is a value that the product can't
 * compute yet; null is an answer ("undefined").
 */
export type Answer =
  null | boolean | number | string | WithinLimits | readonly Answer[] | { readonly [name: string]: Answer };

/** The product cuts this value off: the reference is cut off in the same way before they are compared. */
export class WithinLimits {
  constructor(
    readonly answer: number | null,
    readonly lowest: number,
    readonly highest: number,
  ) {}
}

/** An interval that the product cuts off at both ends. */
export function cutOff(
  interval: { readonly lower: number; readonly upper: number } | null,
  lowest: number,
  highest: number,
): { readonly lower: WithinLimits; readonly upper: WithinLimits } {
  return {
    lower: new WithinLimits(interval?.lower ?? null, lowest, highest),
    upper: new WithinLimits(interval?.upper ?? null, lowest, highest),
  };
}

/** An interval, or null, as an answer. */
export function limits(interval: { readonly lower: number; readonly upper: number } | null): Answer {
  return interval === null ? null : { lower: interval.lower, upper: interval.upper };
}
