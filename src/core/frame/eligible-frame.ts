import type { Outcome } from "../outcome";
import { inOneGo, STEPS_A_SLICE, type Sliced } from "../sliced";
import { caseNumbers, type CaseNumbers } from "./case-numbers";
import type { Frame } from "./frame";
import type { FrameDefinition, StrataDefinition } from "./frame-definition";
import { FrameTally } from "./frame-tally";
import type { ListCells } from "./list-cells";
import { preparedFrame } from "./prepared-frame";
import { rowReading } from "./row-reading";

/**
 * The frame: the cases of a list that may be drawn, each in its group, and every row that is out with its reason.
 * Refused, with sheet, rows and column: missing or repeated columns, a period, rule or band that can't be, unusable or
 * equal case numbers, error values and values in no group among the rows that no reason puts out, a case in two groups,
 * and a list without a case. Nothing is repaired: the list stays as it is.
 * Source: docs/methods.md, "Who is in". Checked by: test/core/frame/eligible-frame.test.ts.
 */
export function eligibleFrame(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): Outcome<Frame> {
  return inOneGo(eligibleFrameInSlices(list, definition, date1904));
}

/** The same for long lists, in slices. */
export function* eligibleFrameInSlices(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): Sliced<Outcome<Frame>> {
  const [frame] = yield* eligibleFramesInSlices(list, definition, [definition.strata], date1904);
  if (frame === undefined) throw new RangeError("a frame for each way of grouping");
  return frame;
}

/**
 * The frames of one definition under several ways of grouping, in their order, with every row judged once. `numbers`
 * are the case numbers where they are known already for this list and these columns.
 */
export function* eligibleFramesInSlices(
  list: ListCells,
  definition: FrameDefinition,
  ways: readonly StrataDefinition[],
  date1904: boolean,
  numbers: CaseNumbers | null = null,
): Sliced<readonly Outcome<Frame>[]> {
  const prepared = ways.map((strata) => preparedFrame(list, { ...definition, strata }, date1904));
  const usable = prepared.flatMap((each) => (each.ok ? [each.value] : []));
  // Totals are also told by the columns of the groups: the way that has most of them sees all.
  const [judge] = [...usable].sort((a, b) => b.columns.groups.length - a.columns.groups.length);
  if (judge === undefined) return prepared.flatMap((each) => (each.ok ? [] : [each]));

  const known = numbers ?? (yield* caseNumbers(judge.columns.caseId, list.rowCount));
  const tallies = usable.map((each) => new FrameTally({ ...each, list, numbers: known, date1904 }));
  for (let index = 0; index < list.rowCount; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    const reading = rowReading(judge.columns, judge.rules, index);
    for (const tally of tallies) tally.add(index, reading);
  }
  const frames: Outcome<Frame>[] = [];
  for (const each of prepared) {
    const tally = each.ok ? tallies.shift() : undefined;
    if (tally !== undefined) frames.push(yield* tally.frame());
    else if (!each.ok) frames.push(each);
  }
  return frames;
}
