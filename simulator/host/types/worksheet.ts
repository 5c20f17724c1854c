import { HostError } from "../engine/host-error";
import { hostType, type HostObject, type HostType } from "../engine/host-object";
import { lastColumn, lastRow } from "../address";
import { usedArea } from "../cells";
import type { Host } from "../host";
import type { Area } from "../model";
import { requireOpenStructure } from "../protection";
import { sheetNameArgument } from "../sheet-names";
import {
  flagArgument,
  numberArgument,
  rangeOfAddress,
  sheetOf,
  type SheetTarget,
  textArgument,
  wordArgument,
} from "../targets";
import { renameInFormulas } from "../rename-sheet";
import { worksheetAutoFilter } from "./auto-filter";
import { charts } from "./chart-collection";
import { colorArgument } from "./color";
import { freezePanes } from "./freeze-panes";
import { namedItems } from "./named-items";
import { pageBreaks, pageLayout } from "./page-layout";
import { range } from "./range";
import { tablesOf } from "./table-collection";
import { worksheetProtection } from "./worksheet-protection";

const everything: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const place = (target: SheetTarget, host: Host): number =>
  host.workbook.sheets.indexOf(sheetOf(host, target));

/** The nearest sheet to the right or left. */
function neighbour(target: SheetTarget, host: Host, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = host.workbook;
  for (let index = place(target, host) + step; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index];
    if (sheet && (visibleOnly !== true || sheet.visibility === "Visible"))
      return worksheet({ sheetId: sheet.id });
  }
  return null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const used = (target: SheetTarget, valuesOnly: unknown, host: Host): Area | null =>
  usedArea(sheetOf(host, target), everything, valuesOnly === true);

function rename(target: SheetTarget, value: unknown, host: Host): void {
  requireOpenStructure(host);
  const sheet = sheetOf(host, target);
  const name = sheetNameArgument(host, value, sheet.id);
  renameInFormulas(host.workbook, sheet.name, name);
  sheet.name = name;
}

function setVisibility(target: SheetTarget, value: unknown, host: Host): void {
  requireOpenStructure(host);
  const sheet = sheetOf(host, target);
  const visibility = wordArgument(value, ["Visible", "Hidden", "VeryHidden"]);
  requireAnotherVisible(host, visibility === "Visible" ? "" : sheet.id);
  sheet.visibility = visibility;
  if (visibility !== "Visible") leave(host, sheet.id);
}

/** Excel keeps at least one sheet in sight. */
function requireAnotherVisible(host: Host, goingId: string): void {
  const isOther = host.workbook.sheets.some(
    (sheet) => sheet.id !== goingId && sheet.visibility === "Visible",
  );
  if (!isOther) throw new HostError("InvalidOperation");
}

/** When the active sheet goes, the nearest visible one is shown. */
function leave(host: Host, sheetId: string): void {
  if (host.workbook.activeSheetId !== sheetId) return;
  const next = neighbour({ sheetId }, host, 1, true) ?? neighbour({ sheetId }, host, -1, true);
  if (next) host.workbook.activeSheetId = (next.target as SheetTarget).sheetId;
}

function move(target: SheetTarget, value: unknown, host: Host): void {
  requireOpenStructure(host);
  const position = numberArgument(value, 0);
  const { sheets } = host.workbook;
  const sheet = sheetOf(host, target);
  if (position >= sheets.length) throw new HostError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function remove(target: SheetTarget, _args: readonly unknown[], host: Host): void {
  requireOpenStructure(host);
  const sheet = sheetOf(host, target);
  requireAnotherVisible(host, sheet.id);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  leave(host, sheet.id);
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheet), 1);
  renameInFormulas(host.workbook, sheet.name, null);
  host.workbook.names = host.workbook.names.filter((name) => name.scope !== sheet.id);
}

function activate(target: SheetTarget, _args: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, target);
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  const before = host.workbook.activeSheetId;
  if (before === sheet.id) return;
  host.workbook.activeSheetId = sheet.id;
  host.events.raise("Deactivated", before, {});
  host.events.raise("Activated", sheet.id, {});
}

/** One sheet. */
export const worksheet: HostType<SheetTarget> = hostType<keyof Excel.Worksheet>()<SheetTarget>({
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  reads: {
    id: (target, host) => sheetOf(host, target).id,
    name: (target, host) => sheetOf(host, target).name,
    position: place,
    visibility: (target, host) => sheetOf(host, target).visibility,
    showGridlines: (target, host) => sheetOf(host, target).showGridlines,
    showHeadings: (target, host) => sheetOf(host, target).showHeadings,
    standardHeight: (target, host) => sheetOf(host, target).standardHeight,
    standardWidth: (target, host) => sheetOf(host, target).standardWidth,
    tabColor: (target, host) => sheetOf(host, target).tabColor ?? "",
    enableCalculation: () => true,
  },
  writes: {
    name: rename,
    position: move,
    visibility: setVisibility,
    showGridlines: (target, value, host) => void (sheetOf(host, target).showGridlines = flagArgument(value)),
    showHeadings: (target, value, host) => void (sheetOf(host, target).showHeadings = flagArgument(value)),
    standardWidth: (target, value, host) =>
      void (sheetOf(host, target).standardWidth = numberArgument(value, 0)),
    tabColor: (target, value, host) => {
      const sheet = sheetOf(host, target);
      if (value === "") delete sheet.tabColor;
      else sheet.tabColor = colorArgument(value);
    },
  },
  calls: { activate, delete: remove, calculate: () => null },
  paths: {
    autoFilter: (target) => worksheetAutoFilter(target),
    charts: (target) => charts(target),
    freezePanes: (target) => freezePanes(target),
    horizontalPageBreaks: (target) => pageBreaks(target),
    names: ({ sheetId }) => namedItems({ sheetId }),
    pageLayout: (target) => pageLayout(target),
    protection: (target) => worksheetProtection(target),
    tables: ({ sheetId }) => tablesOf({ sheetId }),
    getCell: ({ sheetId }, [row, column]) => {
      const [top, left] = [numberArgument(row, 0), numberArgument(column, 0)];
      return range({ sheetId, area: { top, bottom: top, left, right: left } });
    },
    getRange: (target, [address], host) => {
      const { sheetId } = target;
      if (address === undefined || address === null || address === "")
        return range({ sheetId, area: everything });
      return range(rangeOfAddress(host, sheetId, textArgument(address)));
    },
    getRangeByIndexes: ({ sheetId }, [row, column, rows, columns]) => {
      const [top, left] = [numberArgument(row, 0), numberArgument(column, 0)];
      const area = {
        top,
        left,
        bottom: top + numberArgument(rows, 1) - 1,
        right: left + numberArgument(columns, 1) - 1,
      };
      if (area.bottom > lastRow || area.right > lastColumn) throw new HostError("InvalidArgument");
      return range({ sheetId, area });
    },
    getUsedRange: (target, [valuesOnly], host) =>
      range({ sheetId: target.sheetId, area: used(target, valuesOnly, host) ?? firstCell }),
    getUsedRangeOrNullObject: (target, [valuesOnly], host) => {
      const area = used(target, valuesOnly, host);
      return area && range({ sheetId: target.sheetId, area });
    },
    getNext: (target, [visibleOnly], host) => required(neighbour(target, host, 1, visibleOnly)),
    getNextOrNullObject: (target, [visibleOnly], host) => neighbour(target, host, 1, visibleOnly),
    getPrevious: (target, [visibleOnly], host) => required(neighbour(target, host, -1, visibleOnly)),
    getPreviousOrNullObject: (target, [visibleOnly], host) => neighbour(target, host, -1, visibleOnly),
  },
});
