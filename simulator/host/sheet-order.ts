import type { Host } from "./host";
import type { SheetState } from "./model";
import { sheetOf, type SheetTarget } from "./targets";

/** Counted from 0 at the left. */
export const placeOfSheet = (target: SheetTarget, host: Host): number =>
  host.workbook.sheets.indexOf(sheetOf(host, target));

/** The nearest sheet to the right or left. */
export function neighbour(
  target: SheetTarget,
  host: Host,
  step: 1 | -1,
  visibleOnly: unknown,
): SheetState | null {
  const { sheets } = host.workbook;
  for (let index = placeOfSheet(target, host) + step; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index];
    if (sheet && (visibleOnly !== true || sheet.visibility === "Visible")) return sheet;
  }
  return null;
}
