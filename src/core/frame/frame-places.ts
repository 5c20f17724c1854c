import type { CellPlace } from "../cell-place";
import { cellAddress } from "./cell-address";
import type { ListCells, ListColumn } from "./list-cells";

/** So many places are shown of anything. */
export const PLACES_AT_MOST = 100;

/** Cells of a column as places to show, at most 100. */
export function placesOf(
  list: ListCells,
  column: ListColumn | null,
  rows: readonly number[],
): readonly CellPlace[] {
  if (column === null) return [];
  return rows
    .slice(0, PLACES_AT_MOST)
    .map((row) => ({ sheet: list.place.sheet, address: cellAddress(column.position, row) }));
}
