import { refusal, success, type Outcome } from "../core/outcome";
import { isSameCell } from "../core/scoring/answer-change";
import { cellText } from "../core/scoring/mark-meaning";
import type { CellSeen } from "../sheets/case-row";
import type { CellRun, RunsWrite, RunWritten } from "../sheets/cell-runs";
import type { TaskGround } from "./task-ground";

/** Somebody may write again while we put back; after so many times we give up and say so. */
const MOST_TIMES = 3;

/** A run as it was written, and what came of it. */
export interface WrittenRun {
  readonly run: CellRun;
  readonly written: RunWritten;
}

/**
 * Puts back what stood in runs of cells before we wrote them: 1 request, none for no runs. What comes in meanwhile is newer
 * than what we put back, so that it is put back in turn.
 * Checked by: test/stories/answers-together.test.ts, test/stories/beside-findings.test.ts
 */
export async function putBackRuns(
  { workbook }: Pick<TaskGround, "workbook">,
  table: Omit<RunsWrite, "runs">,
  wrong: readonly WrittenRun[],
): Promise<Outcome<null>> {
  if (wrong.length === 0) return success(null);
  let standing = wrong.map(({ written }) => ({ before: written.before, ours: written.after }));
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const runs = wrong.map(({ run }, at) => ({ ...run, cells: (standing[at]?.before ?? []).map(asItWas) }));
    const back = await workbook.writeRuns({ ...table, runs });
    if (!back.ok) break;
    const written = back.value;
    const isNewer = (at: number, down: number): boolean =>
      !isSameCell(written[at]?.before[down]?.value ?? "", standing[at]?.ours[down] ?? "");
    if (!written.some(({ before }, at) => before.some((_, down) => isNewer(at, down)))) return success(null);
    standing = written.map(({ before, after }, at) => ({
      before: before.map((cell, down): CellSeen =>
        isNewer(at, down) ? cell : { value: after[down] ?? "", formula: null },
      ),
      ours: after,
    }));
  }
  return refusal({ kind: "sheetChangedSince", sheet: table.sheet, written: [table.sheet] });
}

function asItWas({ value, formula }: CellSeen): CellRun["cells"][number] {
  if (formula !== null) return { as: "formula", value: formula };
  if (typeof value === "string" && value !== "") return { as: "text", value };
  return { as: "value", value: typeof value === "object" ? cellText(value) : value };
}
