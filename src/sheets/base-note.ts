import { countedText, wholeNumberText } from "../core/findings/number-text";
import type { ShownRules } from "../core/shown-rules";

/** What to bear in mind with a group of so many applicable cases; "" where there are enough. */
export function baseNote(
  applicable: number,
  { fewestForPercentage, fewestForPrecision }: ShownRules,
): string {
  if (applicable === 0) return "Applied to no case read";
  if (applicable < fewestForPercentage)
    return `Fewer than ${wholeNumberText(fewestForPercentage)} cases: counts only`;
  return applicable < fewestForPrecision ? `Small base: ${countedText(applicable, "case", "cases")}` : "";
}
