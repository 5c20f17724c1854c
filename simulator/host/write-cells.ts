import type { Area, Cell, CellValue, SheetState } from "./model";
import { HostError } from "./engine/host-error";
import { isWholeColumns, isWholeRows } from "./address";
import { columnCount, intersection, rowCount } from "./area";
import { cellAt, eachCell, formatAt, formatOf, putCell } from "./cells";
import type { Host } from "./host";
import { requireUnlocked } from "./protection";
import { isBalanced } from "./balanced-formula";
import { renameColumns } from "./rename-columns";
import { typedEntry, type Entry } from "./typed-entry";
import { renameHeaders } from "./table-headers";

/** Excel's longest text in a cell and longest formula. */
const longestText = 32_767;
const longestFormula = 8_192;

export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/**
 * Calls `visit` for each cell with its part of what was written: the same scalar for all, or the entry of an array of
 * exactly the range's size. `null` leaves a cell as it is. An unbounded range (A:A, 1:1) takes no values.
 */
export function eachWritten(
  area: Area,
  written: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(area) || written === null || written === undefined) throw new HostError("InvalidArgument");
  const rows = Array.isArray(written) ? (written as unknown[]) : null;
  const sizeFits = (values: unknown): boolean => Array.isArray(values) && values.length === columnCount(area);
  if (rows && (rows.length !== rowCount(area) || !rows.every(sizeFits))) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values = rows?.[row - area.top] as unknown[] | undefined;
    for (let column = area.left; column <= area.right; column += 1) {
      const value = values ? values[column - area.left] : written;
      if (value !== null && value !== undefined) visit(row, column, value);
    }
  }
}

/** Writes values or formulas, as `range.values =` and `range.formulas =` do: both read texts as typed. */
export function writeValues(host: Host, sheet: SheetState, area: Area, written: unknown): void {
  requireUnlocked(sheet, area);
  const entries: Entry[] = [];
  const settings = { ...host.settings, date1904: host.workbook.date1904 };
  eachWritten(area, written, (row, column, value) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      throw new HostError("InvalidArgument");
    const entry = typedEntry(value, formatAt(sheet, row, column).numberFormat ?? "General", settings);
    requireFits(entry);
    entries.push(entry);
  });
  const rowFor = host.faults.filteredWritesLandWrong ? visibleRow(sheet, area) : (row: number): number => row;
  // Nothing is put before all is known to fit.
  let next = 0;
  eachWritten(area, written, (row, column) => {
    const landing = rowFor(row);
    const entry = entries[next];
    next += 1;
    if (landing !== null && entry !== undefined) putEntry(sheet, landing, column, entry);
  });
  for (const table of sheet.tables) {
    if (!intersection(table.area, area)) continue;
    const before = table.columns.map(({ name }) => name);
    renameHeaders(sheet, table);
    renameColumns(host.workbook, table, before);
  }
}

/** Where a row of a block lands when filtered rows are skipped: values slide down over them, the last are lost. */
function visibleRow(sheet: SheetState, area: Area): (row: number) => number | null {
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.top + index);
  const visible = rows.filter((row) => sheet.rows.get(row)?.filtered !== true);
  return (row) => visible[row - area.top] ?? null;
}

function requireFits(entry: Entry): void {
  const isLong = typeof entry.value === "string" && entry.value.length > longestText;
  if (isLong || (entry.formula?.length ?? 0) > longestFormula) throw new HostError("InvalidArgument");
  if (entry.formula !== undefined && !isBalanced(entry.formula)) throw new HostError("InvalidArgument");
}

function putEntry(sheet: SheetState, row: number, column: number, entry: Entry): void {
  const held = cellAt(sheet, row, column);
  let { format } = held;
  if (entry.numberFormat !== undefined) {
    const inherited = formatOf(sheet, held, column);
    if ((inherited.numberFormat ?? "General") === "General")
      format = { ...inherited, numberFormat: entry.numberFormat };
  }
  const cell: Cell = { value: entry.value };
  if (entry.formula !== undefined) cell.formula = entry.formula;
  if (entry.quotePrefix) cell.quotePrefix = true;
  if (format) cell.format = format;
  putCell(sheet, row, column, cell);
}

/** Puts a value into a cell as it is and keeps the cell's format. */
export function putValue(sheet: SheetState, row: number, column: number, value: CellValue): void {
  const { format } = cellAt(sheet, row, column);
  putCell(sheet, row, column, format ? { value, format } : { value });
}

/** Takes values and formulas out of an area and leaves the formats. */
export function clearContents(sheet: SheetState, area: Area): void {
  requireUnlocked(sheet, area);
  eachCell(sheet, area, (row, column) => putValue(sheet, row, column, ""));
  for (const table of sheet.tables) if (intersection(table.area, area)) renameHeaders(sheet, table);
}
