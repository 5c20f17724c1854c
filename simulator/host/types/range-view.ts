import type { SheetState } from "../model";
import { hostType } from "../engine/host-object";
import { columnCount, rowCount } from "../area";
import type { Host } from "../host";
import { textsGrid, valuesGrid } from "../read-cells";
import { sheetOf, type RangeTarget } from "../targets";

const isShownRow = (sheet: SheetState, row: number): boolean => {
  const state = sheet.rows.get(row);
  return state?.hidden !== true && state?.filtered !== true;
};
const isShownColumn = (sheet: SheetState, column: number): boolean =>
  sheet.columns.get(column)?.hidden !== true;

/** How many of a range's rows are shown: counted by the hidden ones, since a range may have a million rows. */
function shownRows({ sheetId, area }: RangeTarget, host: Host): number {
  const sheet = sheetOf(host, { sheetId });
  const inside = [...sheet.rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
  return rowCount(area) - inside.filter((row) => !isShownRow(sheet, row)).length;
}

function shownColumns({ sheetId, area }: RangeTarget, host: Host): number {
  const sheet = sheetOf(host, { sheetId });
  const inside = [...sheet.columns.keys()].filter((column) => column >= area.left && column <= area.right);
  return columnCount(area) - inside.filter((column) => !isShownColumn(sheet, column)).length;
}

/** The shown part of a grid with an entry for each cell; null where the grid is. */
function shownPart({ sheetId, area }: RangeTarget, grid: unknown[][] | null, host: Host): unknown[][] | null {
  const sheet = sheetOf(host, { sheetId });
  const rows = grid?.filter((_, down) => isShownRow(sheet, area.top + down));
  return rows?.map((row) => row.filter((_, across) => isShownColumn(sheet, area.left + across))) ?? null;
}

/** What of a range is shown: rows and columns that are hidden or filtered are left out. */
export const rangeView = hostType<keyof Excel.RangeView>()<RangeTarget>({
  name: "RangeView",
  reads: {
    rowCount: shownRows,
    columnCount: shownColumns,
    values: (target, host) => shownPart(target, valuesGrid(host, target), host),
    text: (target, host) => shownPart(target, textsGrid(host, target), host),
  },
});
