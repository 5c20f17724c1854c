import { inOneGo } from "../sliced";
import type { FrameWarning } from "./frame";
import type { FrameDefinition } from "./frame-definition";
import { frameWarnings } from "./frame-warnings";
import { judgedList } from "./judged-list";
import type { ListCells } from "./list-cells";

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
  const judged = inOneGo(judgedList(list, definition, date1904));
  if (!judged.ok) return [];
  const { columns, rules, rows } = judged.value;
  return inOneGo(frameWarnings(list, definition, columns, rules, { rows, strata: [], date1904 }));
}
