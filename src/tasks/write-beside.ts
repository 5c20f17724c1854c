import type { CellPlace } from "../core/cell-place";
import { refusal, success, type Outcome } from "../core/outcome";
import type { SheetPlan } from "../sheets/plan";
import type { BesideReading } from "./beside-findings";
import { sayingWritten } from "./saying-written";
import type { TaskGround } from "./task-ground";
import { writeSeenCells, type PeoplesSheet } from "./write-seen-cells";

/**
 * Writes the cells of Audit actions and Audit wording, each only over what was seen there; the room for them stands already.
 * Given: the places where somebody wrote meanwhile; of such a sheet no cell is changed. `written` are the sheets that stand.
 */
export async function writeBeside(
  ground: Pick<TaskGround, "workbook">,
  beside: BesideReading,
  plans: readonly SheetPlan[],
  written: readonly string[],
): Promise<Outcome<readonly CellPlace[]>> {
  const places: CellPlace[] = [];
  for (const plan of plans) {
    const sheet = peoplesSheet(beside, plan.sheet);
    if (plan.owner !== "edited" || sheet === null) continue;
    const left = await writeSeenCells(ground, plan, sheet);
    if (!left.ok) return refusal(...sayingWritten(left.problems, written));
    places.push(...left.value);
  }
  return success(places);
}

function peoplesSheet({ actions, wording }: BesideReading, name: string): PeoplesSheet | null {
  if (actions?.cells.sheet === name) {
    const { cells, table } = actions;
    return { cells, headerRow: table.headerRow, keyColumn: table.columns.get("Question") ?? 1 };
  }
  if (wording?.cells.sheet !== name) return null;
  const { cells, table } = wording;
  const keyColumn = table.columns.get("Id") ?? table.columns.get("Item") ?? 1;
  return { cells, headerRow: table.headerRow, keyColumn };
}
