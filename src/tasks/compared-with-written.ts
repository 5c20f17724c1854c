import { eligibleFrame } from "../core/frame/eligible-frame";
import { neededColumns, shownColumns } from "../core/frame/frame-columns";
import { frameFingerprint } from "../core/frame/fingerprint";
import type { Frame } from "../core/frame/frame";
import type { ListCells } from "../core/frame/list-cells";
import { rowDigest } from "../core/frame/row-digest";
import { success, type Outcome } from "../core/outcome";
import type { HostProblem } from "../core/problem";
import type { DrawRecord } from "../core/sampling/draw-record";
import type { SheetPlan } from "../sheets/plan";
import { cellsOfPlan } from "../sheets/plan-cells";
import { readBack, withoutApostrophes } from "../sheets/read-back";
import type { ReadBackCells, SheetCells } from "../sheets/workbook";
import type { DecidedDraw } from "./decided-draw";
import { isDate1904 } from "./is-date-1904";
import type { TaskGround } from "./task-ground";
import type { DrawProgress } from "./tasks";

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
  const columns = neededColumns(record.definition.frame);
  const again = (): Promise<Outcome<ReadBackCells>> =>
    ground.workbook.readBack(
      list.place,
      columns,
      plans.map((plan) => plan.sheet),
      {
        shown: shownColumns(record.definition.frame),
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
  return success({
    difference:
      listDifference(decided, frame, read.value.list) ??
      sheetDifference(record, comparisons(plans, read.value)),
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
function listDifference(
  { record }: DecidedDraw,
  before: Frame,
  list: ListCells | null,
): DrawDifference | null {
  const now =
    list === null ? null : eligibleFrame(list, record.definition.frame, isDate1904(list, record.definition));
  const after = now?.ok === true ? frameDigest(now.value) : "";
  if (after === frameDigest(before)) return null;
  const fingerprint = now?.ok === true ? frameFingerprint(now.value.units) : "";
  return {
    kind: "listChangedWhileDrawing",
    record: record.sheet,
    before: record.draw?.fingerprint ?? "",
    after: fingerprint,
    removed: [],
    written: [],
  };
}

function frameDigest(frame: Frame): string {
  return frame.units
    .map((unit) => [unit.key, unit.stratum, rowDigest(unit.carried)].join("\t"))
    .sort()
    .join("\n");
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
