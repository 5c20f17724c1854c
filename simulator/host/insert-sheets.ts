import { readWorkbook } from "../xlsx/read-workbook";
import { HostError } from "./engine/host-error";
import type { Host } from "./host";
import type { SheetState } from "./model";
import { sheetId } from "./new-workbook";
import { requireOpenStructure } from "./protection";
import { sheetByKey, textArgument } from "./targets";

/**
 * Sheets of a file, put in at the end: all of them, or those that are named. One whose name is taken gets a number behind
 * it, as when a sheet is copied by hand. What comes back are their ids.
 */
export function insertedSheets(host: Host, file: unknown, options: unknown): readonly string[] {
  requireOpenStructure(host);
  const read = readWorkbook(bytesOf(textArgument(file)));
  if (!read.ok) throw new HostError("InvalidArgument");
  const wanted = namesWanted(options);
  const sheets = read.value.sheets.filter(({ name }) => wanted === null || wanted.includes(name));
  if (wanted !== null && sheets.length < wanted.length) throw new HostError("ItemNotFound");
  return sheets.map((sheet) => {
    let id = sheetId(1000 + host.nextNumber());
    while (sheetByKey(host, id)) id = sheetId(1000 + host.nextNumber());
    const tables = sheet.tables.map((table) => ({ ...table, name: freeTableName(host, table.name) }));
    host.workbook.sheets.push({ ...sheet, id, name: freeName(host, sheet), tables });
    return id;
  });
}

function namesWanted(options: unknown): readonly string[] | null {
  const asked = (options as { readonly sheetNamesToInsert?: unknown } | null | undefined)?.sheetNamesToInsert;
  return Array.isArray(asked) && asked.length > 0 ? asked.map(String) : null;
}

function freeName({ workbook }: Host, { name }: SheetState): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name.slice(0, 26)} (${number})`;
  return free;
}

function freeTableName({ workbook }: Host, name: string): string {
  const taken = new Set(
    workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())),
  );
  let free = name;
  for (let number = 1; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  return free;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new HostError("InvalidArgument");
  }
}
