import type { FrameWarning } from "./frame";
import type { EligibilityRule } from "./frame-definition";
import { placesOf } from "./frame-places";
import type { ListCells, ListColumn } from "./list-cells";

/** Cells that a rule asks for a number or a date and that hold neither, column by column. */
export function unreadableCells(
  list: ListCells,
  rule: EligibilityRule | undefined,
  rowsByColumn: ReadonlyMap<ListColumn, readonly number[]>,
): readonly FrameWarning[] {
  if (rule === undefined) return [];
  return [...rowsByColumn].map(([column, rows]) => ({
    kind: "ruleNotReadable",
    rule,
    column: column.header,
    rows,
    places: placesOf(list, column, rows),
  }));
}
