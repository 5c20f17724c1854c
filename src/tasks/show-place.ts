import type { Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { TaskGround } from "./task-ground";

/** Selects a cell so that the auditor sees it. Nothing is written. */
export function showPlace({ workbook }: TaskGround, place: CellPlace): Promise<Outcome<null>> {
  return workbook.show(place);
}
