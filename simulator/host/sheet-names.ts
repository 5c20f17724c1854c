import { HostError } from "./engine/host-error";
import type { Host } from "./host";

/**
 * A name that a sheet may take: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not "History".
 * A name that another sheet has, in whatever case, already exists.
 */
export function sheetNameArgument(host: Host, value: unknown, ownId?: string): string {
  const name = typeof value === "string" ? value : "";
  const isBad =
    name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === "history";
  if (isBad) throw new HostError("InvalidArgument");
  const other = host.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== ownId) throw new HostError("ItemAlreadyExists");
  return name;
}

/** "Sheet2" and so on: the first number that is free. */
export function nextSheetName(host: Host): string {
  const taken = new Set(host.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = host.workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
