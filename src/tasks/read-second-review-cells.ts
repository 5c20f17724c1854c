import { success, type Outcome } from "../core/outcome";
import type { SheetCells } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import { DISAGREEMENTS_SHEET } from "./own-sheets";
import { secondReviewSheets } from "./second-review-sheets";
import type { TaskGround } from "./task-ground";

/** The sheets of a second review; null where one is not there. */
export interface SecondReviewCells {
  readonly review: SheetCells | null;
  readonly disagreements: SheetCells | null;
}

/**
 * The sheets of an audit's second review: no request where they are those that were read already, or where its record
 * has no second review, else 1.
 */
export async function readSecondReviewCells(
  { workbook }: Pick<TaskGround, "workbook">,
  { register }: Pick<AuditBasis, "register">,
  first: SecondReviewCells,
): Promise<Outcome<SecondReviewCells>> {
  if (!register.events.some(({ kind }) => kind === "Second review"))
    return success({ review: null, disagreements: null });
  const names = secondReviewSheets(register.sheet);
  if (names.disagreements === DISAGREEMENTS_SHEET) return success(first);
  const read = await workbook.readSheets([names.review, names.disagreements]);
  return read.ok ? success({ review: read.value[0] ?? null, disagreements: read.value[1] ?? null }) : read;
}
