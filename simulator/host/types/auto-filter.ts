import type { Area, SheetState } from "../model";
import { hostType, type HostObject } from "../engine/host-object";
import { HostError } from "../engine/host-error";
import type { Host } from "../host";
import { requireUnprotected } from "../protection";
import { sheetOf, tableOf, type SheetTarget, type TableTarget } from "../targets";
import { range } from "./range";

/** Whether a filter hides a row of the area. */
function isFiltered(sheet: SheetState, area: Area | undefined): boolean {
  if (!area) return false;
  return [...sheet.rows].some(
    ([row, state]) => state.filtered === true && row >= area.top && row <= area.bottom,
  );
}

/** Shows the rows that a filter hid. */
export function showFilteredRows(sheet: SheetState, area: Area): void {
  for (const [row, state] of sheet.rows) if (row >= area.top && row <= area.bottom) delete state.filtered;
}

function filteredRange(target: SheetTarget, host: Host): HostObject | null {
  const area = sheetOf(host, target).autoFilter?.area;
  return area ? range({ sheetId: target.sheetId, area }) : null;
}

/** The filter on a plain range of a sheet. Setting criteria is not emulated: the add-in never filters. */
export const worksheetAutoFilter = hostType<keyof Excel.AutoFilter>()<SheetTarget>({
  name: "AutoFilter",
  reads: {
    enabled: (target, host) => sheetOf(host, target).autoFilter !== undefined,
    isDataFiltered: (target, host) => {
      const sheet = sheetOf(host, target);
      return isFiltered(sheet, sheet.autoFilter?.area);
    },
  },
  calls: {
    clearCriteria: (target, _args, host) => {
      const sheet = sheetOf(host, target);
      requireUnprotected(sheet);
      if (sheet.autoFilter) {
        showFilteredRows(sheet, sheet.autoFilter.area);
        sheet.autoFilter.criteria = {};
      }
    },
  },
  paths: {
    getRange: (target, _args, host) => {
      const found = filteredRange(target, host);
      if (!found) throw new HostError("InvalidOperation");
      return found;
    },
    getRangeOrNullObject: (target, _args, host) => filteredRange(target, host),
  },
});

/** The filter that a table has. */
export const tableAutoFilter = hostType<keyof Excel.AutoFilter>()<TableTarget>({
  name: "AutoFilter",
  reads: {
    enabled: (target, host) => tableOf(host, target).showFilterButton,
    isDataFiltered: (target, host) => isFiltered(sheetOf(host, target), tableOf(host, target).area),
  },
  calls: {
    clearCriteria: (target, _args, host) =>
      showFilteredRows(sheetOf(host, target), tableOf(host, target).area),
  },
  paths: {
    getRange: (target, _args, host) => range({ sheetId: target.sheetId, area: tableOf(host, target).area }),
    getRangeOrNullObject: (target, _args, host) =>
      range({ sheetId: target.sheetId, area: tableOf(host, target).area }),
  },
});
