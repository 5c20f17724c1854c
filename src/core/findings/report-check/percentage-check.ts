import { countsThatFit } from "./counts-that-fit";
import { roundedTo, type StatedPercent } from "./stated-percent";

/** A whole number of cases and what it is of the base, rounded as the percentage was written. */
export interface CountWithPercent {
  readonly count: number;
  readonly percent: StatedPercent;
}

/** Whether a percentage can have come from so many cases. */
export interface PercentageCheck {
  readonly percent: StatedPercent;
  readonly size: number;
  /** Every whole number of cases that rounds to it, in order; empty where none does. */
  readonly counts: readonly number[];
  /** The whole numbers next to it, below and above; one where it meets an end. */
  readonly nearest: readonly CountWithPercent[];
  /** Bases near by that could give it: the next few below, then above. Empty from 100 × 10^decimals on: any base can. */
  readonly otherSizes: readonly number[];
}

/** So far from the base others are looked for, and so many named on each side. */
const NEAR = 15;
const NAMED = 3;

/**
 * Can a stated percentage be some whole number of `size` cases (1 or more)? The check of Brown & Heathers (2017), Social
 * Psychological and Personality Science 8, 363–369, also for percentages with one or two decimals.
 * Checked by: test/reference/08_percentage_consistency.json
 * @example percentageCheck({ scaled: 69, decimals: 0 }, 57) // => counts [], nearest 39 (68%) and 40 (70%)
 */
export function percentageCheck(percent: StatedPercent, size: number): PercentageCheck {
  const units = 100 * 10 ** percent.decimals;
  const below = Math.min(size, Math.floor((percent.scaled * size) / units));
  const nearest = [below, below + 1].filter((count) => count <= size);
  const counts = countsThatFit(percent, size);
  const isAlwaysPossible = size >= units;
  const fits = (other: number): boolean => other > 0 && countsThatFit(percent, other).length > 0;
  const steps = Array.from({ length: NEAR }, (_, index) => index + 1);
  const otherSizes = isAlwaysPossible
    ? []
    : [
        ...steps
          .map((step) => size - step)
          .filter(fits)
          .slice(0, NAMED)
          .reverse(),
        ...steps
          .map((step) => size + step)
          .filter(fits)
          .slice(0, NAMED),
      ];
  return {
    percent,
    size,
    counts,
    nearest: nearest.map((count) => ({ count, percent: roundedTo(count, size, percent.decimals) })),
    otherSizes,
  };
}
