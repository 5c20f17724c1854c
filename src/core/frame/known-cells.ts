import { isCellError, type CellValue } from "./cell-value";
import type { CellArea, GlanceRow, GlanceTable, SheetGlance } from "./sheet-glance";

/** The cells of a sheet that were looked at, without those of its Excel tables. */
export interface KnownCells {
  /** Rows that were looked at, in stretches without a gap, in their order. */
  readonly stretches: readonly { readonly top: number; readonly bottom: number }[];
  /** "" for a blank cell, for one inside a table and for one that was not looked at. */
  readonly value: (row: number, column: number) => CellValue;
  readonly numberFormat: (row: number, column: number) => string;
  readonly isFilled: (row: number, column: number) => boolean;
  /** Filled cells of a row from one column to another. */
  readonly filled: (row: number, left: number, right: number) => readonly CellValue[];
}

export function knownCells(sheet: SheetGlance): KnownCells {
  const { top, left } = sheet.used ?? { top: 1, left: 1 };
  const looked = [{ top, rows: sheet.topRows }, ...(sheet.furtherRows ?? [])];
  const rows = new Map<number, GlanceRow>(
    looked.flatMap((stretch) => stretch.rows.map((row, index) => [stretch.top + index, row] as const)),
  );
  const inTable = (row: number, column: number): boolean =>
    sheet.tables.some((table) => holds(tableArea(table), row, column));
  const value = (row: number, column: number): CellValue => {
    const held = rows.get(row)?.values[column - left] ?? "";
    return held === "" || inTable(row, column) ? "" : held;
  };
  return {
    stretches: stretchesOf([...rows.keys()]),
    value,
    numberFormat: (row, column) => rows.get(row)?.numberFormats[column - left] ?? "",
    isFilled: (row, column) => isFilled(value(row, column)),
    filled: (row, from, to) =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => value(row, from + index)).filter(
        isFilled,
      ),
  };
}

/** Whether a cell holds something: spaces alone are nothing. */
export function isFilled(value: CellValue): boolean {
  return isCellError(value) || (typeof value === "string" ? value.trim() !== "" : true);
}

/** Header row, rows and totals row of a table. */
export function tableArea({ headerRow, firstColumn, lastColumn, lastRow, hasTotals }: GlanceTable): CellArea {
  const bottom = lastRow + (hasTotals === true ? 1 : 0);
  return { top: headerRow, left: firstColumn, bottom, right: lastColumn };
}

function holds({ top, left, bottom, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function stretchesOf(rows: readonly number[]): readonly { top: number; bottom: number }[] {
  const stretches: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && row === last.bottom + 1) last.bottom = row;
    else stretches.push({ top: row, bottom: row });
  }
  return stretches;
}
