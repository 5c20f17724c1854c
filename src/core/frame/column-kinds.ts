import type { CellValue } from "./cell-value";
import { isFilled, type KnownCells } from "./known-cells";
import type { CellArea } from "./sheet-glance";

/** The rows of a list so far, with its header row above them. */
export interface ListSoFar {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** What the cells of a column have in common: numbers and dates, or codes such as CAM-12; null where that says nothing. */
export type ColumnKind = "number" | { readonly longest: number; readonly spaces: number } | null;

const ROWS_COMPARED = 200;
const MOST = 0.8;

/** The kinds of a list's columns, by its first rows that were looked at. */
export function columnKinds(cells: KnownCells, list: ListSoFar): readonly ColumnKind[] {
  const body = bodyRows(cells, list);
  return columnsOf(list).map((column) =>
    kindOf(body.map((row) => cells.value(row, column)).filter(isFilled)),
  );
}

/** More than 0 where the cells of a row are of the kind of their columns, less where they are of another. */
export function fit(row: readonly CellValue[], kinds: readonly ColumnKind[]): number {
  return row.reduce<number>((sum, value, index) => {
    const kind = kinds[index] ?? null;
    if (kind === null || !isFilled(value) || typeof value === "boolean" || typeof value === "object")
      return sum;
    if (typeof value === "number") return sum + 1;
    return sum + (kind !== "number" && isCodeLike(value, kind) ? 1 : -1);
  }, 0);
}

/** The first filled rows of a list, as far as they were looked at. */
export function bodyRows(cells: KnownCells, list: ListSoFar): readonly number[] {
  const { headerRow, firstColumn, lastColumn, lastRow } = list;
  const body = { top: headerRow + 1, left: firstColumn, bottom: lastRow, right: lastColumn };
  return filledRows(cells, body, ROWS_COMPARED);
}

/** The first rows of an area that were looked at and hold something in its columns. */
export function filledRows(cells: KnownCells, area: CellArea, atMost: number): readonly number[] {
  const rows: number[] = [];
  for (const { top, bottom } of cells.stretches) {
    for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row += 1) {
      if (rows.length >= atMost) return rows;
      if (cells.filled(row, area.left, area.right).length > 0) rows.push(row);
    }
  }
  return rows;
}

export function columnsOf({ firstColumn, lastColumn }: ListSoFar): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

function kindOf(values: readonly CellValue[]): ColumnKind {
  const codes = values.filter((value) => typeof value === "string" && /\d/.test(value)).map(String);
  const numbers = values.filter((value) => typeof value === "number").length;
  if (values.length === 0) return null;
  if (numbers >= values.length * MOST) return "number";
  if (numbers + codes.length < values.length * MOST) return null;
  return {
    longest: Math.max(...codes.map((code) => code.trim().length)),
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
