import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { ListCells } from "./list-cells";
import { isSameValue } from "./same-value";

/**
 * Whether two readings of a list gave the same columns with the same cells, row by row, as held and as displayed.
 * Whatever is made of one by rules that look at nothing else comes out of the other too. Where the list stands on its
 * sheet does not matter.
 */
export function* sameCells(one: ListCells, other: ListCells): Sliced<boolean> {
  if (one.rowCount !== other.rowCount || one.columns.length !== other.columns.length) return false;
  for (const [place, column] of one.columns.entries()) {
    const twin = other.columns[place];
    if (twin?.header !== column.header || (twin.text === null) !== (column.text === null)) return false;
    for (let index = 0; index < one.rowCount; index += 1) {
      if (index % STEPS_A_SLICE === 0) yield;
      if (!isSameValue(column.values[index] ?? "", twin.values[index] ?? "")) return false;
      if (column.text !== null && column.text[index] !== twin.text?.[index]) return false;
    }
  }
  return true;
}
