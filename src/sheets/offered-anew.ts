import type { CriteriaSet } from "../core/scoring/criterion";
import type { Step } from "./plan";
import { columnsOfSet, type ScoringColumn } from "./scoring-column";
import { columnSteps } from "./scoring-column-steps";
import type { CriteriaLists, ScoringTarget } from "./scoring-columns";

/**
 * Dropdowns and colours of columns that stand, where the questions offer other words than before. What was scored stays as
 * it is; a mark that is no longer offered is then told of as not allowed.
 */
export function offeredAnew(
  before: CriteriaSet,
  set: CriteriaSet,
  { sheet, lists }: CriteriaLists,
  target: ScoringTarget,
): readonly Step[] {
  const was = new Map(columnsOfSet(before).map((column) => [column.header, offers(column)]));
  return columnsOfSet(set).flatMap((column): readonly Step[] => {
    const index = target.headers.findIndex(
      (header) => header.trim().toLowerCase() === column.header.toLowerCase(),
    );
    if (index < 0 || was.get(column.header) === offers(column)) return [];
    return columnSteps(column, target.firstColumn + index, target, lists, sheet).filter(
      ({ step }) => step === "choices" || step === "highlight" || step === "accepts",
    );
  });
}

/** What a column offers and says, to be compared. */
function offers({ choices, accepts }: ScoringColumn): string {
  const criterion = choices?.criterion ?? accepts?.criterion;
  return JSON.stringify([
    choices?.words,
    accepts?.values,
    criterion?.marks,
    criterion?.guidance,
    criterion?.question,
  ]);
}
