import { HostError } from "./engine/host-error";
import type { Host } from "./host";
import type { ConditionalFormatState } from "./model";
import { sheetOf, type SheetTarget } from "./targets";

export interface FormatTarget extends SheetTarget {
  readonly formatId: string;
}

/** The conditional format that a target stands for; an error where it is gone. */
export function formatOf(target: FormatTarget, host: Host): ConditionalFormatState {
  const format = sheetOf(host, target).conditionalFormats.find((each) => each.id === target.formatId);
  if (!format) throw new HostError("ItemNotFound");
  return format;
}
