import type { Area, TableState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType, type HostObject, type HostType } from "../engine/host-object";
import { isNameTaken, requireRoomForTable } from "../add-table";
import { columnCount, intersection, rowCount } from "../area";
import { cellAt } from "../cells";
import type { Host } from "../host";
import { requireUnlocked, requireUnprotected } from "../protection";
import { bodyArea, headerArea, totalArea } from "../table-areas";
import { renameHeaders } from "../table-headers";
import { flagArgument, rangeArgument, sheetOf, tableOf, textArgument, type TableTarget } from "../targets";
import { clearContents } from "../write-cells";
import { clearTableFilter, showFilteredRows, tableAutoFilter } from "./auto-filter";
import { range } from "./range";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";
import { worksheet } from "./worksheet";

export function partOf(target: TableTarget, area: Area | null): HostObject {
  if (!area) throw new HostError("ItemNotFound");
  return range({ sheetId: target.sheetId, area });
}

function rename(target: TableTarget, value: unknown, host: Host): void {
  const table = tableOf(host, target);
  const name = textArgument(value);
  const isValid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|[RC]|R\d+C\d+)$/i.test(name);
  if (!isValid || isNameTaken(host, name, table)) throw new HostError("InvalidArgument");
  table.name = name;
}

/** The new range must keep the header row where it is and overlap the old one. */
function resize(target: TableTarget, [wanted]: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, target);
  const table = tableOf(host, target);
  requireUnprotected(sheet);
  const { sheetId, area } = rangeArgument(host, target.sheetId, wanted);
  const isHeaderKept = sheetId === target.sheetId && area.top === table.area.top;
  if (!isHeaderKept || !intersection(area, table.area) || rowCount(area) < 2)
    throw new HostError("InvalidArgument");
  requireRoomForTable(sheet, area, table);
  const shift = area.left - table.area.left;
  let lastId = Math.max(0, ...table.columns.map((column) => column.id));
  const kept = table.columns;
  table.columns = Array.from(
    { length: columnCount(area) },
    (_, index) => kept[index + shift] ?? { id: (lastId += 1), name: "" },
  );
  table.area = area;
  renameHeaders(sheet, table);
}

function remove(target: TableTarget, _args: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, target);
  const table = tableOf(host, target);
  requireUnprotected(sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  showFilteredRows(sheet, table.area);
  clearContents(sheet, table.area);
}

function convert(target: TableTarget, _args: readonly unknown[], host: Host): HostObject {
  const sheet = sheetOf(host, target);
  const table = tableOf(host, target);
  requireUnprotected(sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  return range({ sheetId: target.sheetId, area: table.area });
}

/** A totals row is put below the last row; Excel would move down what stands there, which is refused here. */
function showTotals(target: TableTarget, value: unknown, host: Host): void {
  const sheet = sheetOf(host, target);
  const table = tableOf(host, target);
  const shown = flagArgument(value);
  if (shown === table.showTotals) return;
  const row = {
    ...table.area,
    top: table.area.bottom + (shown ? 1 : 0),
    bottom: table.area.bottom + (shown ? 1 : 0),
  };
  requireUnlocked(sheet, row);
  for (let column = row.left; column <= row.right; column += 1) {
    if (shown && cellAt(sheet, row.top, column).value !== "")
      host.refuse("Table", "showTotals over cells below");
  }
  if (!shown) clearContents(sheet, row);
  table.area = { ...table.area, bottom: table.area.bottom + (shown ? 1 : -1) };
  table.showTotals = shown;
}

const read =
  <T>(property: (table: TableState) => T) =>
  (target: TableTarget, host: Host): T =>
    property(tableOf(host, target));

export const table: HostType<TableTarget> = hostType<keyof Excel.Table>()<TableTarget>({
  name: "Table",
  id: ({ tableId }) => tableId,
  reads: {
    id: read(({ id }) => id),
    name: read(({ name }) => name),
    showBandedRows: read((state) => state.showBandedRows),
    showFilterButton: read((state) => state.showFilterButton),
    showHeaders: read((state) => state.showHeaders),
    showTotals: read((state) => state.showTotals),
    style: read(({ style }) => style),
  },
  writes: {
    name: rename,
    showBandedRows: (target, value, host) =>
      void (tableOf(host, target).showBandedRows = flagArgument(value)),
    showFilterButton: (target, value, host) =>
      void (tableOf(host, target).showFilterButton = flagArgument(value)),
    showTotals,
    style: (target, value, host) => void (tableOf(host, target).style = textArgument(value)),
  },
  calls: {
    delete: remove,
    resize,
    clearFilters: (target, _args, host) => clearTableFilter(host, target),
  },
  paths: {
    convertToRange: convert,
    getRange: (target, _args, host) => partOf(target, tableOf(host, target).area),
    getHeaderRowRange: (target, _args, host) => partOf(target, headerArea(tableOf(host, target))),
    getDataBodyRange: (target, _args, host) => partOf(target, bodyArea(tableOf(host, target))),
    getTotalRowRange: (target, _args, host) => partOf(target, totalArea(tableOf(host, target))),
    autoFilter: (target) => tableAutoFilter(target),
    columns: (target) => tableColumns(target),
    rows: (target) => tableRows(target),
    worksheet: ({ sheetId }) => worksheet({ sheetId }),
  },
});
