import { inOneGo, STEPS_A_SLICE, type Sliced } from "../sliced";
import { caseNumbers, type CaseNumbers } from "./case-numbers";
import type { FrameWarning } from "./frame";
import type { FrameDefinition } from "./frame-definition";
import { FrameTally } from "./frame-tally";
import type { ListCells } from "./list-cells";
import { preparedFrame } from "./prepared-frame";
import { rowReading } from "./row-reading";

/**
 * What is worth a look in a list from which nothing can be drawn yet, so that all of it can be put right in one go.
 * Empty where columns, period, rules or groups can't be used. Groups of one are not among it: groups come later.
 * Checked by: test/core/frame/list-warnings.test.ts.
 */
export function listWarnings(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): readonly FrameWarning[] {
  return inOneGo(listWarningsInSlices(list, definition, date1904));
}

/** The same for long lists, in slices. `numbers` are the case numbers, where they are known already. */
export function* listWarningsInSlices(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
  numbers: CaseNumbers | null = null,
): Sliced<readonly FrameWarning[]> {
  const prepared = preparedFrame(list, definition, date1904);
  if (!prepared.ok) return [];
  const { columns, rules } = prepared.value;
  const known = numbers ?? (yield* caseNumbers(columns.caseId, list.rowCount));
  const tally = new FrameTally({ ...prepared.value, list, numbers: known, date1904 });
  for (let index = 0; index < list.rowCount; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    tally.add(index, rowReading(columns, rules, index));
  }
  return yield* tally.listWarnings();
}
