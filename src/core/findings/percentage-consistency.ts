import { countsThatFit } from "./report-check/counts-that-fit";

/**
 * Can a published whole percentage be x of n? Earlier reports often print the percentage without the counts; this
 * finds the counts that fit, or that none does.
 * Source: Brown & Heathers (2017), Social Psychological and Personality Science 8, 363–369 (the GRIM test).
 */

/**
 * Every x (0 to n) that rounds to `percent` of n. Empty when none does: then n was not the number it was out of, or
 * it was rounded wrongly.
 * Checked by: test/reference/08_percentage_consistency.json (feasible_x)
 * @example possibleCounts(69, 57) // => []
 */
export function possibleCounts(percent: number, size: number): readonly number[] {
  return countsThatFit({ scaled: percent, decimals: 0 }, size);
}

/**
 * Every n from `from` to `to` of which some x rounds to `percent`: what the percentage may have been out of.
 * Checked by: test/reference/08_percentage_consistency.json (feasible_n)
 */
export function possibleSizes(percent: number, from: number, to: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = Math.max(1, from); size <= to; size += 1) {
    if (possibleCounts(percent, size).length > 0) sizes.push(size);
  }
  return sizes;
}

/** The count that comes closest to a percentage, and what it is of n in per cent, not rounded. */
export interface NearestCount {
  readonly count: number;
  readonly percentage: number;
}

/**
 * The x of n that comes closest to `percent`, whether it fits or not; the smaller of two equally close. Null when n
 * is 0. Checked by: test/reference/08_percentage_consistency.json (nearest_x, nearest_pct)
 * @example nearestCount(69, 57) // => { count: 39, percentage: 68.42 }
 */
export function nearestCount(percent: number, size: number): NearestCount | null {
  if (!(size > 0)) return null;
  const below = Math.min(size, Math.max(0, Math.floor((percent * size) / 100)));
  const above = Math.min(size, below + 1);
  // Distances in hundredths of a case, as whole numbers, so that a tie is a tie.
  const distance = (count: number) => Math.abs(100 * count - percent * size);
  const count = distance(above) < distance(below) ? above : below;
  return { count, percentage: (100 * count) / size };
}
