import { eligibleFrame, neededColumns, shownColumns } from "../core/frame/eligible-frame";
import { frameFingerprint } from "../core/frame/fingerprint";
import type { Frame } from "../core/frame/frame";
import { rowDigest } from "../core/frame/row-digest";
import type { ListCells } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import type { HostProblem, Problem } from "../core/problem";
import type { DrawRecord } from "../core/sampling/draw-record";
import { auditRecordSheet } from "../sheets/audit-record-sheet";
import { recordStatePlan } from "../sheets/record-state";
import type { SheetPlan } from "../sheets/plan";
import { cellsOfPlan } from "../sheets/plan-cells";
import { readBack, withoutApostrophes } from "../sheets/read-back";
import type { ReadBackCells, SheetCells } from "../sheets/workbook";
import type { DecidedDraw } from "./draw-sample";
import { isDate1904 } from "./draw-sample";
import { drawSheets } from "./draw-sheets";
import { endDraw, isSilent, namedAmong } from "./end-draw";
import { sheetsOfDraw } from "./sheets-of-draw";
import type { TaskGround } from "./task-ground";
import type { DrawnSample, DrawProgress } from "./tasks";

/**
 * From DRAWING to COMMITTED: writes sample, frame and tickets, reads them and the list back, compares, commits. What
 * fails or is stopped on the way takes the two sheets away again and leaves the record as STOPPED or VOID.
 */
export async function completeDraw(
  ground: TaskGround,
  decided: DecidedDraw,
  recordCells: SheetCells,
  by: string,
  progress?: DrawProgress,
): Promise<Outcome<DrawnSample>> {
  const { record, planned, frame, list, standing } = decided;
  const recordPlan = auditRecordSheet(hidingSeed(record), recordCells);
  const sheets = drawSheets(record, planned, frame, list, standing.tableNames);

  progress?.step("writingSheets", 0, 1);
  const written = await ground.workbook.write(
    { sheets: [...sheets, recordPlan], activate: null },
    {
      standing: { ...standing, sheetNames: [...standing.sheetNames, record.sheet] },
      progress: {
        advance: (done, total) => progress?.step("writingSheets", done, total),
        signal: progress?.signal ?? null,
      },
    },
  );
  if (!written.ok) {
    const left = namedAmong(written.problems, sheetsOfDraw(record));
    return stopped(ground, record, recordPlan, by, written.problems, left);
  }

  progress?.step("readingBack", 0, 1);
  const verdict = await comparedWithWritten(ground, decided, [...sheets, recordPlan], progress);
  if (!verdict.ok) return stopped(ground, record, recordPlan, by, verdict.problems);
  if (verdict.value.difference !== null)
    return voided(ground, record, verdict.value.recordCells, by, verdict.value.difference);
  if (progress?.signal?.aborted === true)
    return stopped(ground, record, recordPlan, by, [{ kind: "stopped", written: [] }]);

  progress?.step("committing", 0, 1);
  const drawn = planned.sample.length;
  const committed: DrawRecord = {
    ...record,
    state: "Committed",
    stateSince: ground.surroundings.now(),
    stateReason: "Written, read back and compared",
    checks: [{ when: ground.surroundings.now(), result: "Drawn and read back", same: drawn, of: drawn, by }],
  };
  const commit = await ground.workbook.write(
    { sheets: [recordStatePlan(committed, verdict.value.recordCells)], activate: null },
    { standing: verdict.value.standing },
  );
  if (!commit.ok) return refusal(...saying(commit.problems, sheetsOf(record)));
  const shortOfSpares = planned.plan
    .filter((group) => group.sparesShort > 0)
    .map((group) => ({ group: group.label, asked: group.spares + group.sparesShort, left: group.spares }));
  return success({ record: committed, same: drawn, of: drawn, shortOfSpares });
}

function hidingSeed(record: DrawRecord): DrawRecord {
  return record.draw === null ? record : { ...record, draw: { ...record.draw, seed: null } };
}

type Difference = Extract<HostProblem, { kind: "listChangedWhileDrawing" | "writtenCellsDiffer" }>;

interface Verdict {
  /** null: everything stands as it was written, and the list is the one that was drawn from. */
  readonly difference: Difference | null;
  readonly recordCells: SheetCells;
  readonly standing: ReadBackCells["standing"];
}

/** Reads list and sheets back in one request and compares; text that came back with our apostrophe is written again. */
async function comparedWithWritten(
  ground: TaskGround,
  decided: DecidedDraw,
  plans: readonly SheetPlan[],
  progress?: DrawProgress,
): Promise<Outcome<Verdict>> {
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
function listDifference({ record }: DecidedDraw, before: Frame, list: ListCells | null): Difference | null {
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
): Difference | null {
  const places = compared.flatMap((comparison) => comparison.differing);
  return places.length === 0
    ? null
    : { kind: "writtenCellsDiffer", record: record.sheet, places, removed: [], written: [] };
}

const VOID_REASONS: Readonly<Record<Difference["kind"], string>> = {
  listChangedWhileDrawing: "The list changed while the sample was being drawn",
  writtenCellsDiffer: "The sheets did not hold what was written to them",
};

async function voided(
  ground: TaskGround,
  record: DrawRecord,
  recordCells: SheetCells,
  by: string,
  difference: Difference,
): Promise<Outcome<DrawnSample>> {
  const reason = VOID_REASONS[difference.kind];
  const { removed, standing, problems } = await endDraw(ground, record, recordCells, {
    state: "Void",
    reason,
    by,
  });
  return refusal({ ...difference, removed, written: standing }, ...saying(problems, standing));
}

/**
 * Something failed or the auditor stopped: tidied up as far as Excel lets us, and told as it stands. `left` are the
 * sheets that may be there.
 */
async function stopped(
  ground: TaskGround,
  record: DrawRecord,
  recordPlan: SheetPlan,
  by: string,
  problems: readonly Problem[],
  left: readonly string[] = sheetsOfDraw(record),
): Promise<Outcome<DrawnSample>> {
  if (isSilent(problems)) return refusal(...saying(problems, [record.sheet, ...left]));
  const byAuditor = problems.some((problem) => problem.kind === "stopped");
  const reason = byAuditor
    ? "Stopped by the auditor"
    : `Not finished: ${problems.map((problem) => problem.kind).join(", ")}`;
  const end = { state: "Stopped", reason, by } as const;
  const { standing } = await endDraw(ground, record, cellsOfPlan(recordPlan), end, left);
  return refusal(...saying(problems, standing));
}

/** The same problems with the sheets that stand now. */
function saying(problems: readonly Problem[], written: readonly string[]): readonly Problem[] {
  return problems.map((problem) => ("written" in problem ? { ...problem, written } : problem));
}

function sheetsOf(record: DrawRecord): readonly string[] {
  return [record.sheet, ...sheetsOfDraw(record)];
}
