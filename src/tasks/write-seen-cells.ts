import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import type { CellPlace } from "../core/cell-place";
import { refusal, success, type Outcome } from "../core/outcome";
import { isSameCell } from "../core/scoring/answer-change";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { CellRun, RunWritten } from "../sheets/cell-runs";
import type { SheetPlan } from "../sheets/plan";
import { seenRuns, type SeenRun } from "../sheets/seen-cells";
import type { SheetCells } from "../sheets/workbook";
import { putBackRuns } from "./put-back-runs";
import type { TaskGround } from "./task-ground";

/** A sheet that people fill: as it was read, and where its rows are known. */
export interface PeoplesSheet {
  readonly cells: SheetCells;
  readonly headerRow: number;
  /** The column by whose cells a row is known. */
  readonly keyColumn: number;
}

/**
 * Writes the cells of a plan only over what was seen: 1 request, none where the plan has no cells. Where anything else stood
 * there by then, or rows or columns were moved, all of them are put back as they were, for 1 request more, and their places
 * are given; none where all was written.
 * Checked by: test/stories/beside-findings.test.ts
 */
export async function writeSeenCells(
  { workbook }: Pick<TaskGround, "workbook">,
  plan: SheetPlan,
  { cells: read, headerRow, keyColumn }: PeoplesSheet,
): Promise<Outcome<readonly CellPlace[]>> {
  const runs = seenRuns(plan, read);
  if (runs.length === 0) return success([]);
  const table = { sheet: plan.sheet, headerRow, keyColumn };
  const wanted = runs.map(runOf);
  const written = await workbook.writeRuns({ ...table, runs: wanted });
  if (!written.ok) return refusal(...written.problems);
  const keyOf = (row: number) => read.values[row - 1]?.[keyColumn - 1] ?? "";
  const headerOver = (column: number) => cellText(read.values[headerRow - 1]?.[column - 1] ?? "");
  const places = runs.flatMap((run, at) =>
    differing(run, written.value[at], headerOver(run.column), keyOf).map((row) => ({
      sheet: plan.sheet,
      address: cellAddress(run.column, row),
    })),
  );
  if (places.length === 0) return success([]);
  const back = await putBackRuns(
    { workbook },
    table,
    wanted.flatMap((run, at) => {
      const done = written.value[at];
      return done === undefined ? [] : [{ run, written: done }];
    }),
  );
  return back.ok ? success(places) : back;
}

function runOf({ column, top, cells }: SeenRun): CellRun {
  return {
    column,
    top,
    cells: cells.map(({ wanted }) =>
      typeof wanted === "string" ? { as: "text", value: wanted } : { as: "value", value: wanted ?? "" },
    ),
  };
}

/** The rows of a run in which something else stood than was seen. */
function differing(
  { top, cells }: SeenRun,
  written: RunWritten | undefined,
  header: string,
  keyOf: (row: number) => CellValue,
): readonly number[] {
  const isMoved = written === undefined || foldedWord(written.header) !== foldedWord(header);
  return cells.flatMap(({ seen }, down) => {
    const row = top + down;
    const before = written?.before[down];
    const isAsSeen =
      before !== undefined &&
      before.formula === null &&
      isSameCell(before.value, seen) &&
      isSameCell(written?.keys[down] ?? "", keyOf(row));
    return isMoved || !isAsSeen ? [row] : [];
  });
}
