import type { Workbook } from "../sheets/workbook";
import type { Surroundings } from "./surroundings";

/** What every task stands on: the workbook, and clock and chance. */
export interface TaskGround {
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
}
