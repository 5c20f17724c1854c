import { cellAddress, columnLetters } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { SheetCells } from "./workbook";

/** Rows under headers of ours on a sheet that people fill, wherever they moved them. Rows and columns counted from 1. */
export interface HeadedRows<H extends string> {
  readonly headerRow: number;
  /** Where each header stands now; none for one that is not needed and not there. */
  readonly columns: ReadonlyMap<H, number>;
  /** Rows below that hold something under any of our headers: blank ones are passed over. */
  readonly rows: readonly number[];
  readonly cell: (row: number, header: H) => CellValue;
}

/** A row with fewer of our headers than these may be anything. */
const fewestHeaders = 3;

/**
 * Finds the row that has most of our headers, without regard to capitals and spaces around. Refused: one of `needed` that
 * is not there, with the headers of that row that could be it; one that stands twice.
 * Checked by: test/sheets/audit-actions.test.ts
 */
export function headedRows<H extends string>(
  { sheet, values }: SheetCells,
  headers: readonly H[],
  needed: readonly H[],
): Outcome<HeadedRows<H>> {
  const folded = headers.map((header) => foldedWord(header));
  const known = (row: readonly CellValue[]): number =>
    new Set(row.map((cell) => foldedWord(cellText(cell))).filter((word) => folded.includes(word))).size;
  const counts = values.map(known);
  const most = Math.max(0, ...counts);
  if (most < fewestHeaders)
    return refusal({ kind: "headersGone", sheet, missing: needed, candidates: [], place: null });
  const index = counts.indexOf(most);
  const words = (values[index] ?? []).map((cell) => foldedWord(cellText(cell)));
  const place = { sheet, address: cellAddress(1, index + 1) };
  const missing = needed.filter((header) => !words.includes(foldedWord(header)));
  if (missing.length > 0) {
    const candidates = (values[index] ?? [])
      .map(cellText)
      .filter((word) => word !== "" && !folded.includes(foldedWord(word)));
    return refusal({ kind: "headersGone", sheet, missing, candidates, place });
  }
  const columns = new Map<H, number>();
  for (const header of headers) {
    const places = words.flatMap((word, at) => (word === foldedWord(header) ? [at + 1] : []));
    const [first] = places;
    if (first === undefined) continue;
    if (places.length > 1)
      return refusal({ kind: "columnRepeated", sheet, column: header, letters: places.map(columnLetters) });
    columns.set(header, first);
  }
  const cell = (row: number, header: H): CellValue => values[row - 1]?.[(columns.get(header) ?? 0) - 1] ?? "";
  const rows = values
    .map((_, at) => at + 1)
    .filter((row) => row > index + 1 && headers.some((header) => cellText(cell(row, header)) !== ""));
  return success({ headerRow: index + 1, columns, rows, cell });
}
