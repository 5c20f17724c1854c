import type { Area, SheetState, TableState } from "./model";
import { HostError } from "./engine/host-error";
import { isWholeColumns, isWholeRows } from "./address";
import { columnCount, intersection } from "./area";
import { cellAt, eachCell, putCell } from "./cells";
import type { Host } from "./host";
import { requireUnprotected } from "./protection";
import { sheetOf, type RangeTarget } from "./targets";
import { renameHeaders } from "./table-headers";

/** Excel's name for a new table: Table1, Table2 … the first that no table and no defined name has. */
function nextTableName(host: Host): string {
  let number = 1;
  while (isNameTaken(host, `Table${number}`)) number += 1;
  return `Table${number}`;
}

/** Table names are unique in the workbook, together with defined names and without regard to case. */
export function isNameTaken(host: Host, name: string, own?: TableState): boolean {
  const wanted = name.toLowerCase();
  const tables = host.workbook.sheets.flatMap((sheet) => sheet.tables);
  return (
    tables.some((table) => table !== own && table.name.toLowerCase() === wanted) ||
    host.workbook.names.some((each) => each.name.toLowerCase() === wanted)
  );
}

/** A table may not overlap another, nor merged cells, nor be a whole sheet. */
export function requireRoomForTable(sheet: SheetState, area: Area, own?: TableState): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw new HostError("InvalidArgument");
  const isTaken = sheet.tables.some((table) => table !== own && intersection(table.area, area));
  if (isTaken || sheet.merges.some((merged) => intersection(merged, area)))
    throw new HostError("InvalidOperation");
}

/**
 * Makes a table of a range. Without headers of its own it gets a new row above, and what was in the range moves down
 * one row; a range that is only a header row gets a blank row below.
 */
export function addTable(host: Host, target: RangeTarget, hasHeaders: boolean): TableState {
  const sheet = sheetOf(host, target);
  requireUnprotected(sheet);
  const { area } = target;
  const isHeaderOnly = hasHeaders && area.top === area.bottom;
  const whole = { ...area, bottom: area.bottom + (hasHeaders && !isHeaderOnly ? 0 : 1) };
  requireRoomForTable(sheet, whole);
  if (!hasHeaders) moveDown(host, sheet, area);
  const id = `{${String(host.nextNumber()).padStart(8, "0")}-0000-0000-0000-7AB1E0000000}`;
  const table: TableState = {
    id,
    name: nextTableName(host),
    area: whole,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    columns: Array.from({ length: columnCount(area) }, (_, index) => ({ id: index + 1, name: "" })),
  };
  sheet.tables.push(table);
  renameHeaders(sheet, table);
  return table;
}

function moveDown(host: Host, sheet: SheetState, area: Area): void {
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  eachCell(sheet, below, () => host.refuse("TableCollection", "add over cells below"));
  for (let row = area.bottom; row >= area.top; row -= 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      putCell(sheet, row + 1, column, cellAt(sheet, row, column));
      putCell(sheet, row, column, { value: "" });
    }
  }
}
