import { success, type Outcome } from "../outcome";
import { inOneGo } from "../sliced";
import type { FrameDefinition } from "./frame-definition";
import { judgedList } from "./judged-list";
import type { ListCells } from "./list-cells";

/** What one eligibility rule does to a list. */
export interface RuleCounts {
  /** Rows that the rule puts out, whatever else does; left-out totals are no rows here. */
  readonly byItself: number;
  /** Rows counted under it: those among them that no earlier reason puts out. */
  readonly underIt: number;
  /** Rows in which one of its cells should hold a number or a date and holds neither. Blank cells don't count. */
  readonly unreadable: number;
}

/**
 * The counts of the rule at a place of the definition, from 0, also where something stops a draw from the list.
 * Refused: columns, a period, a rule or a group that can't be used.
 * Checked by: test/core/frame/rule-counts.test.ts.
 */
export function ruleCounts(
  list: ListCells,
  definition: FrameDefinition,
  place: number,
  date1904: boolean,
): Outcome<RuleCounts> {
  const judged = inOneGo(judgedList(list, definition, date1904));
  if (!judged.ok) return judged;
  const { rows, rules } = judged.value;
  const reason = `rule:${place}` as const;
  const verdict = rules.eligibility[place];
  const unreadable = rows.filter(
    ({ index, total, subHeading }) =>
      !(total && rules.leaveOutTotals) &&
      !(subHeading && rules.leaveOutSubHeadings) &&
      (verdict?.unreadableColumn(index) ?? null) !== null,
  );
  return success({
    byItself: rows.filter(({ reasons }) => reasons.includes(reason)).length,
    underIt: rows.filter(({ reasons }) => reasons[0] === reason).length,
    unreadable: unreadable.length,
  });
}
