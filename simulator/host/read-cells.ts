import type { Cell, CellValue, SheetState } from "./model";
import { isUnbounded } from "./write-cells";
import { cellCount } from "./area";
import { cellsBetween, formatOf } from "./cells";
import { displayText } from "./display/display-text";
import type { Host } from "./host";
import { sheetOf, type RangeTarget } from "./targets";

/**
 * One entry for each cell, row by row. Null for an unbounded range (documented) and for one with more than
 * `nullValuesOver` cells (#6781).
 */
function grid<T>(
  host: Host,
  target: RangeTarget,
  read: (cell: Readonly<Cell>, column: number, sheet: SheetState) => T,
): T[][] | null {
  const { area } = target;
  if (
    isUnbounded(area) ||
    cellCount(area) > Math.min(host.settings.nullValuesOver, host.faults.nullValuesOver)
  )
    return null;
  const sheet = sheetOf(host, target);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = cellsBetween(sheet, row, area.left, area.right);
    rows.push(cells.map((cell, index) => read(cell, area.left + index, sheet)));
  }
  return rows;
}

const plainValue = (value: CellValue): string | number | boolean =>
  typeof value === "object" ? value.error : value;

/** What `range.values` gives: an error is its code as text, a formula's value is the cached one. */
export const valuesGrid = (host: Host, target: RangeTarget): unknown[][] | null =>
  grid(host, target, (cell) => plainValue(cell.value));

/** What `range.formulas` gives: the formula, or else the value. */
export const formulasGrid = (host: Host, target: RangeTarget): unknown[][] | null =>
  grid(host, target, (cell) => cell.formula ?? plainValue(cell.value));

export const numberFormatsGrid = (host: Host, target: RangeTarget): unknown[][] | null =>
  grid(host, target, (cell, column, sheet) => formatOf(sheet, cell, column).numberFormat ?? "General");

/** What `range.text` gives: what Excel displays, never number signs for want of width. */
export const textsGrid = (host: Host, target: RangeTarget): unknown[][] | null =>
  grid(host, target, (cell, column, sheet) =>
    displayText(cell.value, formatOf(sheet, cell, column).numberFormat ?? "General", host.workbook.date1904),
  );

export const valueTypesGrid = (host: Host, target: RangeTarget): unknown[][] | null =>
  grid(host, target, (cell): `${Excel.RangeValueType}` => {
    if (typeof cell.value === "object") return "Error";
    if (cell.value === "") return cell.formula === undefined && !cell.quotePrefix ? "Empty" : "String";
    if (typeof cell.value === "number") return "Double";
    return typeof cell.value === "boolean" ? "Boolean" : "String";
  });
