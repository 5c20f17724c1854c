import { success, type Outcome } from "../core/outcome";
import type { SheetCells } from "../sheets/workbook";
import type { AuditSheets } from "./audits";
import { ACTIONS_SHEET } from "./own-sheets";
import type { TaskGround } from "./task-ground";

/** What people fill beside the findings; null for a sheet that is not there yet. */
export interface BesideCells {
  readonly actions: SheetCells | null;
  readonly wording: SheetCells | null;
}

/** Those of the audit: no request for the first audit, whose sheets were read already, else 1. */
export async function readBesideCells(
  { workbook }: Pick<TaskGround, "workbook">,
  { actions, wording }: AuditSheets,
  first: BesideCells,
): Promise<Outcome<BesideCells>> {
  if (actions === ACTIONS_SHEET) return success(first);
  const read = await workbook.readSheets([actions, wording]);
  return read.ok ? success({ actions: read.value[0] ?? null, wording: read.value[1] ?? null }) : read;
}
