import type { ShownCount } from "../../core/disclosure/protected-figures";
import { countOfBase } from "../../core/findings/count-of-base";
import { wholeNumberText } from "../../core/findings/number-text";

/** What stands for a hidden number. */
export const HIDDEN = "c";

/** "39", or "c" where it is hidden. */
export function countWords(count: ShownCount): string {
  return count === null ? HIDDEN : wholeNumberText(count);
}

/** "39 of 57", "c of 57", "0 of c"; "c" where both are hidden, "–" where the base is 0. */
export function ofBaseWords(count: ShownCount, base: ShownCount): string {
  if (count === null && base === null) return HIDDEN;
  if (base === 0) return countOfBase(0, 0);
  return `${countWords(count)} of ${countWords(base)}`;
}
