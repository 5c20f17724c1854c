import { wholeNumberText } from "../core/findings/number-text";
import { FEWEST_FOR_PERCENTAGE, FEWEST_FOR_PRECISION } from "../core/findings/precision";

/** What to bear in mind with a group of so many applicable cases; "" from 30 on. */
export function baseNote(applicable: number): string {
  if (applicable === 0) return "Applied to no case read";
  if (applicable < FEWEST_FOR_PERCENTAGE) return "Fewer than 10 cases: counts only";
  return applicable < FEWEST_FOR_PRECISION ? `Small base: ${wholeNumberText(applicable)} cases` : "";
}
