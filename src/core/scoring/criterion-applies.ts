import type { CellValue } from "../frame/cell-value";
import type { Criterion } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";

/** "unknown": the column that the rule asks about is not there, so that nothing can be said. */
export type CriterionApplies = "applies" | "doesNotApply" | "unknown";

/**
 * Whether a criterion is asked of a case, by its rule on a carried column. Values are compared without regard to
 * capitals and white space around. `carried` holds the columns that rules ask about, by header as the rule names it.
 */
export function criterionApplies(
  { applies }: Pick<Criterion, "applies">,
  carried: ReadonlyMap<string, CellValue>,
): CriterionApplies {
  if (applies.when === "always") return "applies";
  const value = carried.get(applies.column);
  if (value === undefined) return "unknown";
  const folded = foldedWord(cellText(value));
  return applies.values.some((each) => foldedWord(each) === folded) ? "applies" : "doesNotApply";
}
