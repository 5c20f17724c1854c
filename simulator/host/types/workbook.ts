import { hostType } from "../engine/host-object";
import { sheetByKey, textArgument, type RangeTarget } from "../targets";
import type { Host } from "../host";
import { insertedSheets } from "../insert-sheets";
import { application } from "./application";
import { namedItems } from "./named-items";
import { range } from "./range";
import { tablesOf } from "./table-collection";
import { worksheets } from "./worksheet-collection";

/** What is selected; A1 of the active sheet where nobody has selected anything. */
function selected(host: Host): RangeTarget {
  const { selection, activeSheetId } = host.workbook;
  if (selection && sheetByKey(host, selection.sheetId)) return selection;
  return { sheetId: activeSheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
}

/** The workbook: where every path of the wire begins. */
export const workbookObject = hostType<keyof Excel.Workbook>()<undefined>({
  name: "Workbook",
  reads: {
    name: (_target, host) => host.settings.fileName,
    readOnly: (_target, host) => host.workbook.readOnly,
    autoSave: () => false,
    isDirty: () => true,
    previouslySaved: () => true,
    usePrecisionAsDisplayed: () => false,
  },
  calls: {
    getIsActiveCollabSession: (_target, _args, host) => host.settings.collaborating,
    insertWorksheetsFromBase64: (_target, [file, options], host) => insertedSheets(host, file, options),
    save: (_target, _args, host) => void (host.saves += 1),
  },
  paths: {
    application: () => application(undefined),
    names: () => namedItems({}),
    properties: () => documentProperties(undefined),
    protection: () => workbookProtection(undefined),
    tables: () => tablesOf({}),
    worksheets: () => worksheets(undefined),
    getSelectedRange: (_target, _args, host) => range(selected(host)),
    getActiveCell: (_target, _args, host) => {
      const { sheetId, area } = selected(host);
      return range({ sheetId, area: { ...area, bottom: area.top, right: area.left } });
    },
    getActiveChartOrNullObject: () => null,
  },
});

const workbookProtection = hostType<keyof Excel.WorkbookProtection>()<undefined>({
  name: "WorkbookProtection",
  reads: { protected: (_target, host) => host.workbook.structureProtected },
});

const documentProperties = hostType<keyof Excel.DocumentProperties>()<undefined>({
  name: "DocumentProperties",
  reads: {
    title: (_target, host) => host.workbook.properties.title ?? "",
    author: (_target, host) => host.workbook.properties.author ?? "",
    lastAuthor: (_target, host) => host.workbook.properties.lastAuthor ?? "",
  },
  writes: {
    title: (_target, value, host) => void (host.workbook.properties.title = textArgument(value)),
    author: (_target, value, host) => void (host.workbook.properties.author = textArgument(value)),
  },
});
