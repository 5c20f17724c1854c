import { roundedTo, type StatedPercent } from "./stated-percent";

/**
 * Every whole number of `size` cases that rounds to a percentage as it was written, in order; empty where none does, and for
 * no cases.
 * Source: Brown & Heathers (2017), Social Psychological and Personality Science 8, 363–369 (the GRIM test).
 * Checked by: test/reference/08_percentage_consistency.json
 */
export function countsThatFit({ scaled, decimals }: StatedPercent, size: number): readonly number[] {
  if (size < 1) return [];
  const units = 100 * 10 ** decimals;
  // Only counts within half a unit can fit; one more on each side costs nothing and trusts no rounding.
  const first = Math.max(0, Math.floor(((scaled - 0.5) * size) / units) - 1);
  const last = Math.min(size, Math.ceil(((scaled + 0.5) * size) / units) + 1);
  const counts: number[] = [];
  for (let count = first; count <= last; count += 1)
    if (roundedTo(count, size, decimals).scaled === scaled) counts.push(count);
  return counts;
}
