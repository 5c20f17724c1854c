import { wholeNumberText } from "../core/findings/number-text";

/** "39 of 57": k of n, always together. */
export function ofBase(count: number, base: number): string {
  return `${wholeNumberText(count)} of ${wholeNumberText(base)}`;
}
