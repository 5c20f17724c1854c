import { countsFrom1904 } from "../core/frame/date-system";
import { eligibleFrameInSlices } from "../core/frame/eligible-frame";
import { neededColumns, shownColumns } from "../core/frame/frame-columns";
import { frameFingerprintInSlices } from "../core/frame/fingerprint";
import type { Frame } from "../core/frame/frame";
import type { FrameDefinition } from "../core/frame/frame-definition";
import { frameState } from "../core/frame/frame-state";
import type { ListCells } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import type { HostProblem } from "../core/problem";
import type { DrawRecord } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { selectionMethod } from "../core/sampling/sample-definition";
import type { Sliced } from "../core/sliced";
import type { SheetPlan } from "../sheets/plan";
import { cellsOfPlan } from "../sheets/plan-cells";
import { readBack, withoutApostrophes } from "../sheets/read-back";
import type { ReadBackCells, SheetCells } from "../sheets/workbook";
import type { DecidedDraw } from "./decided-draw";
import type { TaskGround } from "./task-ground";
import type { DrawProgress } from "./tasks";
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
  const { record, frame, list } = decided;
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
          signal: progress?.signal ?? null,
        },
      },
    );
  let read = await again();
  if (!read.ok) return read;
  if (comparisons(plans, read.value).some((comparison) => comparison.apostrophes)) {
    const bare = await ground.workbook.write({ sheets: plans.map(withoutApostrophes), activate: null });
    if (!bare.ok) return bare;
    read = await again();
    if (!read.ok) return read;
  }
  const recordCells = read.value.sheets.at(-1) ?? null;
  const changed = await listDifference(decided, frame, read.value.list, progress?.signal ?? null);
  if (!changed.ok) return changed;
  return success({
    difference: changed.value ?? sheetDifference(record, comparisons(plans, read.value)),
    recordCells:
      recordCells ??
      cellsOfPlan(plans[plans.length - 1] ?? { sheet: record.sheet, owner: "edited", steps: [] }),
    standing: read.value.standing,
  });
}

function comparisons(
  plans: readonly SheetPlan[],
  read: ReadBackCells,
): readonly ReturnType<typeof readBack>[] {
  return plans.map((plan, index) => readBack(plan, read.sheets[index] ?? null));
}

/** The list must give the same cases in the same groups, with the same carried cells. */
async function listDifference(
  { record }: DecidedDraw,
  before: Frame,
  list: ListCells | null,
  signal: AbortSignal | null,
): Promise<Outcome<DrawDifference | null>> {
  const definition = frameOfDraw(record.definition);
  const inOrder = selectionMethod(record.definition.sample) === "systematic";
  const compared = await unhurried(stateAndFingerprint(definition, inOrder, before, list), signal);
  if (compared === null) return refusal({ kind: "stopped", written: [] });
  const { same, fingerprint } = compared.answer;
  if (same) return success(null);
  return success({
    kind: "listChangedWhileDrawing",
    record: record.sheet,
    before: record.draw?.fingerprint ?? "",
    after: fingerprint,
    removed: [],
    written: [],
  });
}

function* stateAndFingerprint(
  definition: FrameDefinition,
  inOrder: boolean,
  before: Frame,
  list: ListCells | null,
): Sliced<{ readonly same: boolean; readonly fingerprint: string }> {
  if (list === null) return { same: false, fingerprint: "" };
  const now = yield* eligibleFrameInSlices(list, definition, countsFrom1904(list, definition));
  if (!now.ok) return { same: false, fingerprint: "" };
  const after = yield* frameState(now.value.units, inOrder);
  if (after === (yield* frameState(before.units, inOrder))) return { same: true, fingerprint: "" };
  return { same: false, fingerprint: yield* frameFingerprintInSlices(now.value.units) };
}

function sheetDifference(
  record: DrawRecord,
  compared: readonly ReturnType<typeof readBack>[],
): DrawDifference | null {
  const places = compared.flatMap((comparison) => comparison.differing);
  return places.length === 0
    ? null
    : { kind: "writtenCellsDiffer", record: record.sheet, places, removed: [], written: [] };
}
