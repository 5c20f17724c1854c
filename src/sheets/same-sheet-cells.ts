import { isSameValue } from "../core/frame/same-value";
import type { SheetCells } from "./workbook";

/** Whether two readings of a sheet gave the same cells: whatever is made of one comes out of the other too. */
export function areSameCells(one: SheetCells | null, other: SheetCells | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.sheet === other.sheet &&
    one.values.length === other.values.length &&
    one.values.every((row, down) => {
      const twin = other.values[down] ?? [];
      return row.length === twin.length && row.every((cell, across) => isSameValue(cell, twin[across] ?? ""));
    })
  );
}
