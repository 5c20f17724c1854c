import type { Area, SheetState } from "./model";
import { HostError } from "./engine/host-error";
import { cellCount } from "./area";
import { formatAt } from "./cells";
import type { Host } from "./host";

/** Excel refuses to change a locked cell on a protected sheet; cells are locked unless their format says otherwise. */
export function requireUnlocked(sheet: SheetState, area: Area): void {
  if (!sheet.protection.protected) return;
  if (cellCount(area) > 1_000_000) throw new HostError("AccessDenied");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (formatAt(sheet, row, column).locked !== false) throw new HostError("AccessDenied");
    }
  }
}

/** What can't be done to a protected sheet whatever the cell: tables, validations, charts, layout. */
export function requireUnprotected(sheet: SheetState): void {
  if (sheet.protection.protected) throw new HostError("AccessDenied");
}

export function requireFormatAllowed(sheet: SheetState): void {
  if (sheet.protection.protected && !sheet.protection.allowFormatCells) throw new HostError("AccessDenied");
}

/** Sheets can't be added, removed, renamed, moved or hidden while the workbook's structure is protected. */
export function requireOpenStructure(host: Host): void {
  if (host.workbook.structureProtected) throw new HostError("AccessDenied");
}
