import type { Area, SheetState } from "../model";
import { hostType, type HostObject } from "../engine/host-object";
import { HostError } from "../engine/host-error";
import type { Host } from "../host";
import { requireUnprotected } from "../protection";
import { applyFilter, valuesCriterion } from "../row-filter";
import { bodyArea } from "../table-areas";
import {
  numberArgument,
  rangeArgument,
  sheetOf,
  tableOf,
  type SheetTarget,
  type TableTarget,
} from "../targets";
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

/** Puts a condition on one column of a plain range; another range than the one filtered so far takes its place. */
function apply(target: SheetTarget, [wanted, index, criteria]: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, target);
  requireUnprotected(sheet);
  const { area } = rangeArgument(host, target.sheetId, wanted);
  const before = sheet.autoFilter;
  const isSame =
    before?.area.top === area.top && before.area.left === area.left && before.area.right === area.right;
  if (before && !isSame) showFilteredRows(sheet, before.area);
  const kept = isSame ? before.criteria : {};
  const column = index === undefined || index === null ? null : numberArgument(index, 0);
  const added = column === null ? {} : { [String(column)]: valuesCriterion(criteria, host) };
  sheet.autoFilter = { area, criteria: { ...kept, ...added } };
  applyFilter(host, target.sheetId, { ...area, top: area.top + 1 }, sheet.autoFilter.criteria);
}

/** The filter on a plain range of a sheet. Only conditions on values can be set. */
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
    apply,
    remove: (target, _args, host) => {
      const sheet = sheetOf(host, target);
      requireUnprotected(sheet);
      if (sheet.autoFilter) showFilteredRows(sheet, sheet.autoFilter.area);
      delete sheet.autoFilter;
    },
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

/** Takes the conditions on all columns of a table away. */
export function clearTableFilter(host: Host, target: TableTarget): void {
  const sheet = sheetOf(host, target);
  const table = tableOf(host, target);
  requireUnprotected(sheet);
  showFilteredRows(sheet, table.area);
  delete table.criteria;
}

/** The filter of one column of a table, `index` from 0. */
export const columnFilter = hostType<keyof Excel.Filter>()<TableTarget & { readonly index: number }>({
  name: "Filter",
  calls: {
    applyValuesFilter: (target, [values], host) => {
      const sheet = sheetOf(host, target);
      const table = tableOf(host, target);
      requireUnprotected(sheet);
      const criterion = valuesCriterion({ filterOn: "Values", values }, host);
      table.criteria = { ...table.criteria, [String(target.index)]: criterion };
      applyFilter(host, target.sheetId, bodyArea(table), table.criteria);
    },
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
    clearCriteria: (target, _args, host) => clearTableFilter(host, target),
  },
  paths: {
    getRange: (target, _args, host) => range({ sheetId: target.sheetId, area: tableOf(host, target).area }),
    getRangeOrNullObject: (target, _args, host) =>
      range({ sheetId: target.sheetId, area: tableOf(host, target).area }),
  },
});
