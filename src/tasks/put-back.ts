import { refusal, success, type Outcome } from "../core/outcome";
import { isSameCell } from "../core/scoring/answer-change";
import { cellText } from "../core/scoring/mark-meaning";
import type { CellSeen, RowWrite, RowWritten, WantedCell } from "../sheets/case-row";
import type { TaskGround } from "./task-ground";

/** Somebody may write again while we put back; after so many times we give up and say so. */
const MOST_TIMES = 3;

/**
 * Puts back what stood in cells before we wrote them: 1 request. What comes in meanwhile is newer than what we put back,
 * so that it is put back in turn.
 */
export async function putBack(
  { workbook }: Pick<TaskGround, "workbook">,
  write: RowWrite,
  written: RowWritten,
): Promise<Outcome<null>> {
  let before = written.before;
  let ours = written.after;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const cells = write.cells.map(({ column }, index) => asItWas(column, before[index]));
    const back = await workbook.writeRow({ ...write, cells });
    if (!back.ok) return back;
    const newer = back.value.before.map((cell, index) => !isSameCell(cell.value, ours[index] ?? ""));
    if (!newer.includes(true)) return success(null);
    const standing = back.value.after;
    before = back.value.before.map((cell, index) =>
      newer[index] === true ? cell : { value: standing[index] ?? "", formula: null },
    );
    ours = standing;
  }
  return refusal({ kind: "sheetChangedSince", sheet: write.sheet, written: [write.sheet] });
}

function asItWas(column: number, cell: CellSeen | undefined): WantedCell {
  if (cell === undefined || cell.value === "") return { column, as: "value", value: "" };
  if (cell.formula !== null) return { column, as: "formula", value: cell.formula };
  if (typeof cell.value === "string") return { column, as: "text", value: cell.value };
  return { column, as: "value", value: typeof cell.value === "object" ? cellText(cell.value) : cell.value };
}
