import { foundLists } from "../core/frame/found-lists";
import { neededColumns, shownColumns } from "../core/frame/frame-columns";
import type { FrameDefinition } from "../core/frame/frame-definition";
import type { ListPlace } from "../core/frame/list-cells";
import { success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { Progress, ReadBackCells } from "../sheets/workbook";
import type { TaskGround } from "./task-ground";

/**
 * The list that a draw was made from, as it is now, with sheets beside it: 1 request where it stands where it stood. Where
 * rows were put in above a plain list it is looked for on its sheet, for 3 more. `list` is null where it is gone, has lost
 * a column that the draw needs, or several lists could be it: what asks does without it.
 */
export async function readListOfDraw(
  { workbook }: Pick<TaskGround, "workbook">,
  place: ListPlace,
  frame: FrameDefinition,
  sheets: readonly string[],
  progress?: Progress,
): Promise<Outcome<ReadBackCells>> {
  const columns = neededColumns(frame);
  const terms = { shown: shownColumns(frame), ...(progress === undefined ? {} : { progress }) };
  const read = await workbook.readBack(place, columns, sheets, terms);
  if (read.ok || !isGone(read.problems)) return read;
  const moved = await movedList({ workbook }, place, columns);
  if (!moved.ok) return moved;
  if (moved.value !== null) {
    const again = await workbook.readBack(moved.value, columns, sheets, terms);
    if (again.ok || !isGone(again.problems)) return again;
  }
  return workbook.readBack(null, [], sheets, terms);
}

/** The only plain list of the sheet that has all the columns; null where there is none, or more than one. */
async function movedList(
  { workbook }: Pick<TaskGround, "workbook">,
  { sheet, table, named }: ListPlace,
  columns: readonly string[],
): Promise<Outcome<ListPlace | null>> {
  if (table !== null || named !== undefined) return success(null);
  const looked = await workbook.look([]);
  if (!looked.ok) return looked;
  const closer = await workbook.lookCloser(looked.value.sheets.filter(({ name }) => name === sheet));
  if (!closer.ok) return closer;
  const found = foundLists(closer.value).filter(
    ({ place }) => place.table === null && columns.every((column) => place.headers.includes(column)),
  );
  return success(found.length === 1 ? (found[0]?.place ?? null) : null);
}

const GONE: ReadonlySet<Problem["kind"]> = new Set([
  "sheetMissing",
  "tableMissing",
  "columnMissing",
  "columnRepeated",
  "noHeader",
]);

function isGone(problems: readonly Problem[]): boolean {
  return problems.every(({ kind }) => GONE.has(kind));
}
