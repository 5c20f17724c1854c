import { percentText } from "./percent-text";
import { FEWEST_FOR_PERCENTAGE } from "./precision";
import { wholeNumberText } from "./number-text";

/** How many of how many, in a sentence: "39 of 57", "none of 57", "all 57". */
export function countPhrase(count: number, applicable: number): string {
  if (applicable > 1 && count === 0) return `none of ${wholeNumberText(applicable)}`;
  if (applicable > 1 && count === applicable) return `all ${wholeNumberText(applicable)}`;
  return `${wholeNumberText(count)} of ${wholeNumberText(applicable)}`;
}

/** The same with its percentage behind: "39 of 57 (68%)". None and all need no percentage; below `fewest` cases there is none. */
export function countAndPercentPhrase(
  count: number,
  applicable: number,
  fewest = FEWEST_FOR_PERCENTAGE,
): string {
  const phrase = countPhrase(count, applicable);
  if (applicable < fewest || count === 0 || count === applicable) return phrase;
  return `${phrase} (${percentText(count, applicable, fewest)})`;
}
