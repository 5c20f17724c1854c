import type { Workbook } from "../sheets/workbook";
import type { AuditChoice } from "./audit-choice";
import type { Surroundings } from "./surroundings";

/** What every task stands on: the workbook, and clock and chance. */
export interface TaskGround {
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
  /** Which audit of the workbook is meant; absent: the one that counts now. */
  readonly audit?: AuditChoice;
}
