import type { CellValue } from "./cell-value";
import { isFilled, type KnownCells } from "./known-cells";
import { looksLikeTotal } from "./looks-like-total";
import type { CellArea } from "./sheet-glance";

/** The rows of a list so far, with its header row above them. */
export interface ListSoFar {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** Rows of the list, and of what stands below it, that are compared at most. */
const ROWS_COMPARED = 200;
const ROWS_LOOKED_AT = 25;
const MOST = 0.8;

/** What the cells of a column have in common; null where that says nothing. */
type Kind = "number" | { readonly longest: number; readonly spaces: number } | null;

/**
 * Whether cells below a list, with a blank row between, are further rows of it. They are unless they say otherwise:
 * headers (words in the columns of numbers, dates and codes, or the list's own headers once more), rows of another kind,
 * rows much narrower than the list's where no column has a kind, lone cells such as notes and sub-headings with nothing
 * after them, and totals.
 * Checked by: test/core/frame/several-lists.test.ts
 */
export function goesOn(cells: KnownCells, list: ListSoFar, below: CellArea): boolean {
  const columns = columnsOf(list);
  const body = knownRowsOf(cells, bodyOf(list), ROWS_COMPARED);
  const kinds = columns.map((column) => kindOf(body.map((row) => cells.value(row, column)).filter(isFilled)));
  const rows = knownRowsOf(cells, below, ROWS_LOOKED_AT)
    .map((row) => columns.map((column) => cells.value(row, column)))
    .filter((row) => row.some(isFilled) && !isTotal(row));
  const width = Math.min(2, columns.length);
  const cases = rows.filter((row) => row.filter(isFilled).length >= width);
  const [first] = cases;
  if (first === undefined) return rows.some((row) => fit(row, kinds) > 0);
  const headers = columns.map((column) => cells.value(list.headerRow, column));
  if (isHeaderAgain(first, headers, kinds)) return false;

  const fits = cases.map((row) => Math.sign(fit(row, kinds)));
  const balance = fits.filter((sign) => sign > 0).length - fits.filter((sign) => sign < 0).length;
  if (fits.some((sign) => sign !== 0)) return balance >= 0;
  const usual = median(body.map((row) => cells.filled(row, list.firstColumn, list.lastColumn).length));
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
  kinds: readonly Kind[],
): boolean {
  if (!row.every((value) => typeof value === "string")) return false;
  const again = row.filter((value, index) => isFilled(value) && value === headers[index]).length;
  return again * 2 >= row.filter(isFilled).length || fit(row, kinds) < 0;
}

/** More than 0 where the cells of a row are of the kind of their columns, less where they are of another. */
function fit(row: readonly CellValue[], kinds: readonly Kind[]): number {
  return row.reduce<number>((sum, value, index) => {
    const kind = kinds[index] ?? null;
    if (kind === null || !isFilled(value) || typeof value === "boolean" || typeof value === "object")
      return sum;
    if (typeof value === "number") return sum + 1;
    return sum + (kind !== "number" && isCodeLike(value, kind) ? 1 : -1);
  }, 0);
}

function kindOf(values: readonly CellValue[]): Kind {
  const codes = values.filter((value) => typeof value === "string" && /\d/.test(value)).map(String);
  const numbers = values.filter((value) => typeof value === "number").length;
  if (values.length === 0) return null;
  if (numbers >= values.length * MOST) return "number";
  if (numbers + codes.length < values.length * MOST) return null;
  return {
    longest: Math.max(...codes.map((code) => code.length)),
    spaces: Math.max(...codes.map(spacesIn)),
  };
}

/** A note such as "Exported on 2 November" has a digit too, but is longer than the codes of its column. */
function isCodeLike(text: string, { longest, spaces }: { longest: number; spaces: number }): boolean {
  const trimmed = text.trim();
  return /\d/.test(trimmed) && trimmed.length <= longest * 1.5 + 2 && spacesIn(trimmed) <= spaces;
}

function spacesIn(text: string): number {
  return text.trim().split(/\s+/).length - 1;
}

function columnsOf({ firstColumn, lastColumn }: ListSoFar): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

function bodyOf({ headerRow, firstColumn, lastColumn, lastRow }: ListSoFar): CellArea {
  return { top: headerRow + 1, left: firstColumn, bottom: lastRow, right: lastColumn };
}

/** The first rows of an area that were looked at and hold something in its columns. */
function knownRowsOf(cells: KnownCells, area: CellArea, atMost: number): readonly number[] {
  const rows: number[] = [];
  for (const { top, bottom } of cells.stretches) {
    for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row += 1) {
      if (rows.length < atMost && cells.filled(row, area.left, area.right).length > 0) rows.push(row);
    }
  }
  return rows;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
