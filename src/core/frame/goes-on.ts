import type { CellValue } from "./cell-value";
import {
  bodyRows,
  columnKinds,
  columnsOf,
  filledRows,
  fit,
  type ColumnKind,
  type ListSoFar,
} from "./column-kinds";
import { isFilled, type KnownCells } from "./known-cells";
import { looksLikeTotal } from "./looks-like-total";
import type { CellArea } from "./sheet-glance";

/** Rows of what stands below a list that are compared with it. */
const ROWS_LOOKED_AT = 25;

/**
 * Whether cells below a list, with a blank row between, are further rows of it. They are unless they say otherwise:
 * headers (words in the columns of numbers, dates and codes, or the list's own headers once more), rows of another kind,
 * rows much narrower than the list's where no column has a kind, lone cells such as notes and sub-headings with nothing
 * after them, and totals.
 * Checked by: test/core/frame/several-lists.test.ts
 */
export function goesOn(cells: KnownCells, list: ListSoFar, below: CellArea): boolean {
  const columns = columnsOf(list);
  const kinds = columnKinds(cells, list);
  const rows = filledRows(cells, below, ROWS_LOOKED_AT)
    .map((row) => columns.map((column) => cells.value(row, column)))
    .filter((row) => row.some(isFilled) && !isTotal(row));
  const cases = rows.filter((row) => row.filter(isFilled).length >= Math.min(2, columns.length));
  const [first] = cases;
  if (first === undefined) return rows.some((row) => fit(row, kinds) > 0);
  const headers = columns.map((column) => cells.value(list.headerRow, column));
  if (isHeaderAgain(first, headers, kinds)) return false;

  const fits = cases.map((row) => Math.sign(fit(row, kinds)));
  const balance = fits.filter((sign) => sign > 0).length - fits.filter((sign) => sign < 0).length;
  if (fits.some((sign) => sign !== 0)) return balance >= 0;
  const usual = median(
    bodyRows(cells, list).map((row) => cells.filled(row, list.firstColumn, list.lastColumn).length),
  );
  const within = below.left >= list.firstColumn && below.right <= list.lastColumn;
  return within && median(cases.map((row) => row.filter(isFilled).length)) * 2 >= usual;
}

function isTotal(row: readonly CellValue[]): boolean {
  const [first = "", ...others] = row;
  return looksLikeTotal([first], others);
}

function isHeaderAgain(
  row: readonly CellValue[],
  headers: readonly CellValue[],
  kinds: readonly ColumnKind[],
): boolean {
  if (!row.every((value) => typeof value === "string")) return false;
  const again = row.filter((value, index) => isFilled(value) && value === headers[index]).length;
  return again * 2 >= row.filter(isFilled).length || fit(row, kinds) < 0;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
