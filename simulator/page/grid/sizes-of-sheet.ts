import { formatAt, usedArea } from "../../host/cells";
import { lastColumn, lastRow } from "../../host/address";
import { columnWidth } from "../../host/sizes";
import type { SheetState } from "../../host/model";
import { pixels } from "../look/pixels";

/** Sizes in pixels, and where each row or column begins; one more start than there are rows, for the end. */
export interface Sizes {
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
}

export interface SheetSizes {
  readonly rows: Sizes;
  readonly columns: Sizes;
}

function withStarts(sizes: number[]): Sizes {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return { sizes, starts };
}

/** About how many characters of a font go into a width: half an em each, as for Arial and Calibri. */
const linesOf = (text: string, width: number, size: number): number =>
  text
    .split("\n")
    .reduce(
      (lines, part) => lines + Math.max(1, Math.ceil((part.length * size * 0.5) / Math.max(width - 6, 10))),
      0,
    );

/**
 * A row's height: the one that was set, or else what its largest font and its wrapped texts need, as Excel fits rows
 * that nobody has set. Wrapped lines are estimated from the number of characters.
 */
export function heightOf(sheet: SheetState, row: number, columns: readonly number[]): number {
  const state = sheet.rows.get(row);
  if (state?.hidden || state?.filtered) return 0;
  if (state?.height !== undefined) return Math.round(pixels(state.height));
  let height = pixels(sheet.standardHeight);
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (cell.value === "") continue;
    const format = formatAt(sheet, row, column);
    const size = pixels(format.fontSize ?? 11);
    const text = typeof cell.value === "string" ? cell.value : "";
    const lines = format.wrapText ? linesOf(text, columns[column] ?? 64, size) : 1;
    height = Math.max(height, Math.ceil(lines * size * 1.3));
  }
  return Math.round(Math.min(height, 546));
}

/** Everything used and some room beyond it, within Excel's own limits. `rows` and `columns` ask for at least so many. */
export function sizesOfSheet(sheet: SheetState, least: { rows: number; columns: number }): SheetSizes {
  const used = usedArea(sheet, { top: 0, left: 0, bottom: lastRow, right: lastColumn }, false);
  const columnCount = Math.min(lastColumn + 1, Math.max((used?.right ?? 0) + 12, least.columns, 26));
  const rowCount = Math.min(lastRow + 1, Math.max((used?.bottom ?? 0) + 60, least.rows, 120));
  const columns = Array.from({ length: columnCount }, (_, column) =>
    Math.round(pixels(columnWidth(sheet, column))),
  );
  const rows = Array.from({ length: rowCount }, (_, row) => heightOf(sheet, row, columns));
  return { rows: withStarts(rows), columns: withStarts(columns) };
}
