import type { GlanceRow } from "../core/frame/sheet-glance";
import type { SheetLook } from "../sheets/workbook";
import { cellValues } from "./cell-values";

/** Rows from the top of the used area that are enough to find headers. */
const topRowCount = 25;

/** The used area of a sheet with its first rows, and the block of cells around its lower left corner. */
export interface SheetArea {
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  /** null on a protected sheet, where Excel refuses to tell it. */
  readonly corner: Excel.Range | null;
}

export function lookAtSheet(sheet: Excel.Worksheet, isProtected: boolean): SheetArea {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const top = used.getRow(0).getResizedRange(topRowCount - 1, 0);
  top.load("values,numberFormat");
  const corner = isProtected ? null : used.getLastRow().getCell(0, 0).getSurroundingRegion();
  corner?.load("rowIndex,columnIndex,rowCount,columnCount");
  return { used, top, corner };
}

export function usedArea(area: SheetArea | undefined): Pick<SheetLook, "used" | "topRows" | "corner"> {
  if (area === undefined || area.used.isNullObject) return { used: null, topRows: [] };
  const { used, top, corner } = area;
  return {
    used: areaOf(used),
    topRows: glanceRows(top).slice(0, used.rowCount),
    corner: corner === null ? null : areaOf(corner),
  };
}

/** The area of a range whose place and size were loaded, counted from 1. */
export function areaOf(range: Excel.Range): NonNullable<SheetLook["used"]> {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

/** The rows of a range whose values and number formats were loaded. */
export function glanceRows(range: Excel.Range): readonly GlanceRow[] {
  const formats = range.numberFormat as unknown[][] | null;
  return cellValues((range.values as unknown[][] | null) ?? []).map((values, index) => ({
    values,
    numberFormats: (formats?.[index] ?? []).map(String),
  }));
}
