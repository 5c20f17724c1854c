import { hostType, type HostObject } from "../engine/host-object";
import type { Host } from "../host";
import { lastColumn, lastRow } from "../address";
import { numberArgument, rangeArgument, sheetOf, type SheetTarget } from "../targets";
import { range } from "./range";

/** The frozen part: whole rows, whole columns, or the corner of both; null where nothing is frozen. */
function location(target: SheetTarget, host: Host): HostObject | null {
  const { rows, columns } = sheetOf(host, target).frozen;
  if (rows === 0 && columns === 0) return null;
  const area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? lastRow : rows - 1,
    right: columns === 0 ? lastColumn : columns - 1,
  };
  return range({ sheetId: target.sheetId, area });
}

export const freezePanes = hostType<keyof Excel.WorksheetFreezePanes>()<SheetTarget>({
  name: "WorksheetFreezePanes",
  calls: {
    freezeRows: (target, [count], host) =>
      void (sheetOf(host, target).frozen = { rows: numberArgument(count ?? 1, 0), columns: 0 }),
    freezeColumns: (target, [count], host) =>
      void (sheetOf(host, target).frozen = { rows: 0, columns: numberArgument(count ?? 1, 0) }),
    freezeAt: (target, [frozen], host) => {
      const { area } = rangeArgument(host, target.sheetId, frozen);
      const rows = area.bottom === lastRow ? 0 : area.bottom + 1;
      const columns = area.right === lastColumn ? 0 : area.right + 1;
      sheetOf(host, target).frozen = { rows, columns };
    },
    unfreeze: (target, _args, host) => void (sheetOf(host, target).frozen = { rows: 0, columns: 0 }),
  },
  paths: {
    // Excel documents null for a sheet without frozen panes here too.
    getLocation: (target, _args, host) => location(target, host),
    getLocationOrNullObject: (target, _args, host) => location(target, host),
  },
});
