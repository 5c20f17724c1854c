import { refusal, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { DrawRecord } from "../core/sampling/draw-record";
import type { SheetPlan } from "../sheets/plan";
import { cellsOfPlan } from "../sheets/plan-cells";
import type { SheetCells } from "../sheets/workbook";
import type { DrawDifference } from "./compared-with-written";
import { endDraw, isSilent } from "./end-draw";
import { sheetsOfDraw } from "./sheets-of-draw";
import type { TaskGround } from "./task-ground";
import type { DrawnSample } from "./draw-results";

const VOID_REASONS: Readonly<Record<DrawDifference["kind"], string>> = {
  listChangedWhileDrawing: "The list changed while the sample was being drawn",
  writtenCellsDiffer: "The sheets did not hold what was written to them",
};

/** The list or the sheets are not what they were: the draw has no effect, and its record says why. */
export async function voidedDraw(
  ground: TaskGround,
  record: DrawRecord,
  recordCells: SheetCells,
  by: string,
  difference: DrawDifference,
): Promise<Outcome<DrawnSample>> {
  const reason = VOID_REASONS[difference.kind];
  const { removed, standing, problems } = await endDraw(ground, record, recordCells, {
    state: "Void",
    reason,
    by,
  });
  return refusal({ ...difference, removed, written: standing }, ...saying(problems, standing));
}

/** Why a draw was not finished, as its record says it for ever. */
const STOP_REASONS: Readonly<Partial<Record<Problem["kind"], string>>> = {
  stopped: "stopped by the auditor",
  cellBeingEdited: "a cell was being edited",
  excelBusy: "Excel did not answer",
  accessDenied: "Excel denied access",
  rowTooLarge: "a row was too large for Excel",
  sheetMissing: "a sheet was gone",
  columnMissing: "a column of the list was gone",
  sheetChangedSince: "the list moved meanwhile",
};

/**
 * Something failed or the auditor stopped: tidied up as far as Excel lets us, and told as it stands. `left` are the
 * sheets that may be there.
 */
export async function stoppedDraw(
  ground: TaskGround,
  record: DrawRecord,
  recordPlan: SheetPlan,
  by: string,
  problems: readonly Problem[],
  left: readonly string[] = sheetsOfDraw(record),
): Promise<Outcome<DrawnSample>> {
  if (isSilent(problems)) return refusal(...saying(problems, [record.sheet, ...left]));
  const reason = `Not finished: ${problems.map(({ kind }) => STOP_REASONS[kind] ?? "Excel refused").join("; ")}`;
  const end = { state: "Stopped", reason, by } as const;
  const { standing } = await endDraw(ground, record, cellsOfPlan(recordPlan), end, left);
  return refusal(...saying(problems, standing));
}

/** The same problems with the sheets that stand now. */
export function saying(problems: readonly Problem[], written: readonly string[]): readonly Problem[] {
  return problems.map((problem) => ("written" in problem ? { ...problem, written } : problem));
}
