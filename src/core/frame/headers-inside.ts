import { columnKinds, columnsOf, filledRows, fit, type ListSoFar } from "./column-kinds";
import { isFilled, type KnownCells } from "./known-cells";

/** Rows under a second header row that must be of another kind than the list's. */
const ROWS_COMPARED = 5;

/**
 * The first row inside a list, after a row given, at which another list begins without a blank row between: the list's
 * own headers once more, or words where the list has numbers, dates and codes, with rows of another kind below them. An
 * odd row with cases like the others after it is a case. null where there is none among the rows that were looked at.
 * Checked by: test/core/frame/several-lists.test.ts
 */
export function headersInside(cells: KnownCells, list: ListSoFar, after: number): number | null {
  const { headerRow, firstColumn: left, lastColumn: right, lastRow: bottom } = list;
  const columns = columnsOf(list);
  const valuesOf = (row: number) => columns.map((column) => cells.value(row, column));
  const headers = valuesOf(headerRow).map((value) => String(value).trim());
  const rows = filledRows(cells, { top: after + 1, left, bottom, right }, Infinity);
  for (const row of rows) {
    const values = valuesOf(row);
    const filled = values.filter(isFilled);
    if (filled.length < 2 || !values.every((value) => typeof value === "string")) continue;
    const areHeaders = values.every(
      (value, index) => !isFilled(value) || String(value).trim() === headers[index],
    );
    if (areHeaders && filled.length * 2 >= headers.filter((header) => header !== "").length) return row;
    const kinds = columnKinds(cells, { ...list, lastRow: row - 1 });
    if (fit(values, kinds) > -2) continue;
    const below = filledRows(cells, { top: row + 1, left, bottom, right }, ROWS_COMPARED);
    if (below.length >= 2 && below.every((each) => fit(valuesOf(each), kinds) <= 0)) return row;
  }
  return null;
}
