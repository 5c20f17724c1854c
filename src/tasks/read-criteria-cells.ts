import { success, type Outcome } from "../core/outcome";
import type { SheetCells } from "../sheets/workbook";
import type { AuditSheets } from "./audits";
import { CRITERIA_SHEET } from "./own-sheets";
import type { TaskGround } from "./task-ground";

/**
 * The criteria of an audit: no request where they stand on the Audit criteria that was read already, else 1. null where
 * they are not there yet.
 */
export async function readCriteriaCells(
  { workbook }: Pick<TaskGround, "workbook">,
  { criteria }: AuditSheets,
  first: SheetCells | null,
): Promise<Outcome<SheetCells | null>> {
  if (criteria === CRITERIA_SHEET) return success(first);
  const read = await workbook.readSheets([criteria]);
  return read.ok ? success(read.value[0] ?? null) : read;
}
