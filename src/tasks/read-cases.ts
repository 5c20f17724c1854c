import type { ListCells, ListPlace } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import type { Progress } from "../sheets/workbook";
import type { TaskGround } from "./task-ground";

/** Reads the named columns of a list, whole. One request, chunks apart. Nothing is written. */
export function readCases(
  { workbook }: TaskGround,
  place: ListPlace,
  columns: readonly string[],
  progress?: Progress,
): Promise<Outcome<ListCells>> {
  return workbook.readList(place, columns, progress);
}
