import { HostError } from "../engine/host-error";
import { hostType, type HostObject } from "../engine/host-object";
import type { SheetState } from "../model";
import { newSheet, sheetId } from "../new-workbook";
import type { Host } from "../host";
import { requireOpenStructure } from "../protection";
import { nextSheetName, sheetNameArgument } from "../sheet-names";
import { sheetByKey } from "../targets";
import { worksheet } from "./worksheet";

const objectOf = (sheet: SheetState | undefined): HostObject | null =>
  sheet ? worksheet({ sheetId: sheet.id }) : null;

function required(sheet: SheetState | undefined): HostObject {
  if (!sheet) throw new HostError("ItemNotFound");
  return worksheet({ sheetId: sheet.id });
}

function seen(host: Host, visibleOnly: unknown): SheetState[] {
  return host.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function add(host: Host, wanted: unknown): HostObject {
  requireOpenStructure(host);
  const name =
    wanted === undefined || wanted === null ? nextSheetName(host) : sheetNameArgument(host, wanted);
  let id = sheetId(1000 + host.nextNumber());
  while (sheetByKey(host, id)) id = sheetId(1000 + host.nextNumber());
  host.workbook.sheets.push(newSheet(name, id));
  return worksheet({ sheetId: id });
}

/** The sheets from left to right. */
export const worksheets = hostType<keyof Excel.WorksheetCollection>()<undefined>({
  name: "WorksheetCollection",
  calls: { getCount: (_target, [visibleOnly], host) => seen(host, visibleOnly).length },
  paths: {
    add: (_target, [name], host) => add(host, name),
    getActiveWorksheet: (_target, _args, host) => required(sheetByKey(host, host.workbook.activeSheetId)),
    getFirst: (_target, [visibleOnly], host) => required(seen(host, visibleOnly)[0]),
    getLast: (_target, [visibleOnly], host) => required(seen(host, visibleOnly).at(-1)),
    getItem: (_target, [key], host) => required(sheetByKey(host, key)),
    getItemOrNullObject: (_target, [key], host) => objectOf(sheetByKey(host, key)),
  },
  items: (_target, host) => host.workbook.sheets.map((sheet) => worksheet({ sheetId: sheet.id })),
  item: (_target, key, host) => required(sheetByKey(host, key)),
});
