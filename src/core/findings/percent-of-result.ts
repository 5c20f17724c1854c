import { percentageText } from "./percentage";
import type { SaidResult } from "./said-findings";

/**
 * Any count of a result out of its applicable cases, as it is printed: "68%", "<1%", ">99%". "–" where there are too few
 * for a percentage, by the rules of the audit.
 */
export function percentOfResult(
  { rawProportion, counts }: Pick<SaidResult, "rawProportion" | "counts">,
  count: number,
): string {
  return rawProportion === null ? "–" : (percentageText(count, counts.applicable) ?? "–");
}
