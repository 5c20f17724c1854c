import { countsFrom1904InSlices } from "../core/frame/date-system";
import { eligibleFrameInSlices } from "../core/frame/eligible-frame";
import { neededColumns, shownColumns } from "../core/frame/frame-columns";
import { frameFingerprintInSlices } from "../core/frame/fingerprint";
import type { ListCells } from "../core/frame/list-cells";
import { sameCells } from "../core/frame/same-cells";
import { sameFrames } from "../core/frame/same-frames";
import { refusal, success, type Outcome } from "../core/outcome";
import type { HostProblem } from "../core/workbook-problem";
import type { DrawRecord } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { selectionMethod } from "../core/sampling/sample-definition";
import type { Sliced } from "../core/sliced";
import type { SheetPlan } from "../sheets/plan";
import { cellsOfPlan } from "../sheets/plan-cells";
import { readBackInSlices, withoutApostrophes, type ReadBack } from "../sheets/read-back";
import type { ReadBackCells, SheetCells } from "../sheets/workbook";
import type { DecidedDraw } from "./decided-draw";
import type { TaskGround } from "./task-ground";
import type { DrawProgress } from "./draw-results";
import { unhurried } from "./unhurried";

/** What makes a draw void. */
export type DrawDifference = Extract<HostProblem, { kind: "listChangedWhileDrawing" | "writtenCellsDiffer" }>;

export interface DrawVerdict {
  /** null: everything stands as it was written, and the list is the one that was drawn from. */
  readonly difference: DrawDifference | null;
  readonly recordCells: SheetCells;
  readonly standing: ReadBackCells["standing"];
}

/** Reads list and sheets back in one request and compares; text that came back with our apostrophe is written again. */
export async function comparedWithWritten(
  ground: TaskGround,
  decided: DecidedDraw,
  plans: readonly SheetPlan[],
  progress?: DrawProgress,
): Promise<Outcome<DrawVerdict>> {
  const { record, list } = decided;
  const signal = progress?.signal ?? null;
  const definition = frameOfDraw(record.definition);
  const columns = neededColumns(definition);
  const again = (): Promise<Outcome<ReadBackCells>> =>
    ground.workbook.readBack(
      list.place,
      columns,
      plans.map((plan) => plan.sheet),
      {
        shown: shownColumns(definition),
        progress: {
          advance: (done, total) => progress?.step("readingBack", done, total),
          signal,
        },
      },
    );
  const alive = (): void => progress?.step("readingBack", 0, 0);
  let read = await again();
  if (!read.ok) return read;
  let compared = await unhurried(comparisons(plans, read.value), signal, alive);
  if (compared?.answer.some((comparison) => comparison.apostrophes) === true) {
    const bare = await ground.workbook.write({ sheets: plans.map(withoutApostrophes), activate: null });
    if (!bare.ok) return bare;
    read = await again();
    if (!read.ok) return read;
    compared = await unhurried(comparisons(plans, read.value), signal, alive);
  }
  const recordCells = read.value.sheets.at(-1) ?? null;
  const changed = await unhurried(listDifference(decided, read.value.list), signal, alive);
  if (compared === null || changed === null) return refusal({ kind: "stopped", written: [] });
  return success({
    difference: changed.answer ?? sheetDifference(record, compared.answer),
    recordCells:
      recordCells ??
      cellsOfPlan(plans[plans.length - 1] ?? { sheet: record.sheet, owner: "edited", steps: [] }),
    standing: read.value.standing,
  });
}

function* comparisons(plans: readonly SheetPlan[], read: ReadBackCells): Sliced<readonly ReadBack[]> {
  const compared: ReadBack[] = [];
  for (const [index, plan] of plans.entries())
    compared.push(yield* readBackInSlices(plan, read.sheets[index] ?? null));
  return compared;
}

/**
 * The list must give the same cases in the same groups, with the same carried cells. Where every cell is the same, so
 * is all that follows from them; only else the frame is made anew.
 */
function* listDifference(
  { record, frame, list: before }: DecidedDraw,
  list: ListCells | null,
): Sliced<DrawDifference | null> {
  const different = (after: string): DrawDifference => ({
    kind: "listChangedWhileDrawing",
    record: record.sheet,
    before: record.draw?.fingerprint ?? "",
    after,
    removed: [],
    written: [],
  });
  if (list === null) return different("");
  if (yield* sameCells(before, list)) return null;
  const definition = frameOfDraw(record.definition);
  const date1904 = yield* countsFrom1904InSlices(list, definition);
  const now = yield* eligibleFrameInSlices(list, definition, date1904);
  if (!now.ok) return different("");
  const inOrder = selectionMethod(record.definition.sample) === "systematic";
  if (yield* sameFrames(frame.units, now.value.units, inOrder)) return null;
  return different(yield* frameFingerprintInSlices(now.value.units));
}

function sheetDifference(record: DrawRecord, compared: readonly ReadBack[]): DrawDifference | null {
  const places = compared.flatMap((comparison) => comparison.differing);
  return places.length === 0
    ? null
    : { kind: "writtenCellsDiffer", record: record.sheet, places, removed: [], written: [] };
}
