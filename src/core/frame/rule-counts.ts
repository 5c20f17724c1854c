import { success, type Outcome } from "../outcome";
import { inOneGo, STEPS_A_SLICE, type Sliced } from "../sliced";
import type { FrameDefinition } from "./frame-definition";
import type { ListCells } from "./list-cells";
import { preparedFrame } from "./prepared-frame";
import { rowReading } from "./row-reading";

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
  return inOneGo(ruleCountsInSlices(list, definition, place, date1904));
}

/** The same for long lists, in slices. */
export function* ruleCountsInSlices(
  list: ListCells,
  definition: FrameDefinition,
  place: number,
  date1904: boolean,
): Sliced<Outcome<RuleCounts>> {
  const prepared = preparedFrame(list, definition, date1904);
  if (!prepared.ok) return prepared;
  const { columns, rules } = prepared.value;
  const reason = `rule:${place}` as const;
  const verdict = rules.eligibility[place];
  let [byItself, underIt, unreadable] = [0, 0, 0];
  for (let index = 0; index < list.rowCount; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    const { reasons, total, subHeading } = rowReading(columns, rules, index);
    if (reasons.includes(reason)) byItself += 1;
    if (reasons[0] === reason) underIt += 1;
    const noCase = (total && rules.leaveOutTotals) || (subHeading && rules.leaveOutSubHeadings);
    if (!noCase && (verdict?.unreadableColumn(index) ?? null) !== null) unreadable += 1;
  }
  return success({ byItself, underIt, unreadable });
}
