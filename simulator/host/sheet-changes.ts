import { HostError } from "./engine/host-error";
import type { Host } from "./host";
import { requireOpenStructure } from "./protection";
import { renameInFormulas } from "./rename-sheet";
import { sheetNameArgument } from "./sheet-names";
import { neighbour } from "./sheet-order";
import { numberArgument, sheetOf, type SheetTarget, wordArgument } from "./targets";

export function renameSheet(target: SheetTarget, value: unknown, host: Host): void {
  requireOpenStructure(host);
  const sheet = sheetOf(host, target);
  const name = sheetNameArgument(host, value, sheet.id);
  renameInFormulas(host.workbook, sheet.name, name);
  sheet.name = name;
}

export function setVisibility(target: SheetTarget, value: unknown, host: Host): void {
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
  if (next) host.workbook.activeSheetId = next.id;
}

export function moveSheet(target: SheetTarget, value: unknown, host: Host): void {
  requireOpenStructure(host);
  const position = numberArgument(value, 0);
  const { sheets } = host.workbook;
  const sheet = sheetOf(host, target);
  if (position >= sheets.length) throw new HostError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

export function removeSheet(target: SheetTarget, _args: readonly unknown[], host: Host): void {
  requireOpenStructure(host);
  const sheet = sheetOf(host, target);
  requireAnotherVisible(host, sheet.id);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  leave(host, sheet.id);
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheet), 1);
  renameInFormulas(host.workbook, sheet.name, null);
  host.workbook.names = host.workbook.names.filter((name) => name.scope !== sheet.id);
}

export function activateSheet(target: SheetTarget, _args: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, target);
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  const before = host.workbook.activeSheetId;
  if (before === sheet.id) return;
  host.workbook.activeSheetId = sheet.id;
  host.events.raise("Deactivated", before, {});
  host.events.raise("Activated", sheet.id, {});
}
