import { HostError } from "../engine/host-error";
import { hostType, type HostObject, type HostType } from "../engine/host-object";
import { lastColumn, lastRow } from "../address";
import { usedArea } from "../cells";
import type { Host } from "../host";
import type { Area } from "../model";
import { activateSheet, moveSheet, removeSheet, renameSheet, setVisibility } from "../sheet-changes";
import { neighbour, placeOfSheet } from "../sheet-order";
import {
  flagArgument,
  numberArgument,
  rangeOfAddress,
  sheetOf,
  type SheetTarget,
  textArgument,
} from "../targets";
import { worksheetAutoFilter } from "./auto-filter";
import { charts } from "./chart-collection";
import { colorArgument } from "./color";
import { freezePanes } from "./freeze-panes";
import { namedItems } from "./named-items";
import { pageBreaks } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { tablesOf } from "./table-collection";
import { worksheetProtection } from "./worksheet-protection";

const everything: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function neighbourObject(
  target: SheetTarget,
  host: Host,
  step: 1 | -1,
  visibleOnly: unknown,
): HostObject | null {
  const sheet = neighbour(target, host, step, visibleOnly);
  return sheet && worksheet({ sheetId: sheet.id });
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const used = (target: SheetTarget, valuesOnly: unknown, host: Host): Area | null =>
  usedArea(sheetOf(host, target), everything, valuesOnly === true);

/** One sheet. */
export const worksheet: HostType<SheetTarget> = hostType<keyof Excel.Worksheet>()<SheetTarget>({
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  reads: {
    id: (target, host) => sheetOf(host, target).id,
    name: (target, host) => sheetOf(host, target).name,
    position: placeOfSheet,
    visibility: (target, host) => sheetOf(host, target).visibility,
    showGridlines: (target, host) => sheetOf(host, target).showGridlines,
    showHeadings: (target, host) => sheetOf(host, target).showHeadings,
    standardHeight: (target, host) => sheetOf(host, target).standardHeight,
    standardWidth: (target, host) => sheetOf(host, target).standardWidth,
    tabColor: (target, host) => sheetOf(host, target).tabColor ?? "",
    enableCalculation: () => true,
  },
  writes: {
    name: renameSheet,
    position: moveSheet,
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
  calls: { activate: activateSheet, delete: removeSheet, calculate: () => null },
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
    getNext: (target, [visibleOnly], host) => required(neighbourObject(target, host, 1, visibleOnly)),
    getNextOrNullObject: (target, [visibleOnly], host) => neighbourObject(target, host, 1, visibleOnly),
    getPrevious: (target, [visibleOnly], host) => required(neighbourObject(target, host, -1, visibleOnly)),
    getPreviousOrNullObject: (target, [visibleOnly], host) => neighbourObject(target, host, -1, visibleOnly),
  },
});
