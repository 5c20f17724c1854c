import type { ListCells, ListPlace } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import type { Progress } from "../sheets/workbook";
import type { TaskGround } from "./task-ground";

/**
 * Reads the named columns of a list, whole, with the displayed text of those in `shown` (case numbers and dates). One
 * request, chunks apart. Nothing is written.
 */
export function readCases(
  { workbook }: TaskGround,
  place: ListPlace,
  columns: readonly string[],
  shown: readonly string[],
  progress?: Progress,
): Promise<Outcome<ListCells>> {
  return workbook.readList(place, columns, { shown, ...(progress === undefined ? {} : { progress }) });
}
