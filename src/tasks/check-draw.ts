import { countsFrom1904InSlices } from "../core/frame/date-system";
import { eligibleFrameInSlices } from "../core/frame/eligible-frame";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { unitDigest } from "../core/frame/unit-digest";
import type { ListCells } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import { checkWords } from "../core/sampling/check-words";
import { reperformance } from "../core/sampling/draw-check";
import type { DrawEvent, DrawRecord, RecordedDraw } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { listChanges, type FrozenCase } from "../core/sampling/list-changes";
import { selectionMethod } from "../core/sampling/sample-definition";
import { seedFromText, type Seed } from "../core/sampling/seed";
import { STEPS_A_SLICE, type Sliced } from "../core/sliced";
import { readFrameSheet } from "../sheets/frame-sheet";
import { recordStatePlan } from "../sheets/record-state";
import type { Progress, ReadBackCells } from "../sheets/workbook";
import { recordSheetsOf } from "./audits";
import { committedDraw } from "./committed-draw";
import { readListOfDraw } from "./list-of-draw";
import { damagedRecords, RECORD_SHEETS, recordsAmong } from "./own-sheets";
import type { TaskGround } from "./task-ground";
import type { DrawCheck } from "./draw-results";
import { unhurried } from "./unhurried";

/**
 * Draws again from what stands in the workbook and says what is the same: the frame sheet gives the cases, the record
 * the seed, the sizes and the tickets. The list is read too and compared with the frame, where it is still there. One
 * line is added to the record; nothing else is written. At most 5 requests, chunks apart, and 3
 * more where the list has moved on its sheet.
 */
export async function checkDraw(
  ground: TaskGround,
  by: string,
  progress?: Progress,
): Promise<Outcome<DrawCheck>> {
  const { workbook, surroundings } = ground;
  const read = await workbook.readSheets(RECORD_SHEETS);
  if (!read.ok) return read;
  const damaged = damagedRecords(read.value);
  if (damaged.length > 0) return refusal(...damaged);
  const found = committedDraw(recordsAmong(recordSheetsOf(read.value, ground.audit ?? null)));
  if (!found.ok) return found;
  const { record, draw } = found.value;
  const seed = seedFromText(draw.seed ?? "");
  if (!seed.ok) return refusal({ kind: "recordUnreadable", record: record.sheet, part: "Seed" });

  const sheets = draw.frameSheet === null ? [] : [draw.frameSheet];
  const cells = await readListOfDraw(ground, draw.place, frameOfDraw(record.definition), sheets, progress);
  if (!cells.ok) return cells;
  const check = await drawCheck(record, draw, seed.value, cells.value, surroundings.now(), progress);
  if (!check.ok) return check;

  const recordCells = read.value.find((sheet) => sheet?.sheet === record.sheet) ?? null;
  if (recordCells !== null) {
    const { when, same, of } = check.value;
    const event: DrawEvent = { when, kind: "Check", result: resultInWords(check.value), same, of, by };
    const plan = recordStatePlan({ ...record, events: [...record.events, event] }, recordCells);
    const written = await workbook.write({ sheets: [plan], activate: null });
    if (!written.ok) return written;
  }
  return check;
}

async function drawCheck(
  record: DrawRecord,
  draw: RecordedDraw,
  seed: Seed,
  { list, sheets: [frameCells = null] }: ReadBackCells,
  when: string,
  progress: Progress | undefined,
): Promise<Outcome<DrawCheck>> {
  const frozen = frameCells === null ? null : readFrameSheet(frameCells);
  if (frozen?.ok === false) return frozen;
  const checked = await unhurried(
    drawnAgain(record, draw, seed, list, frozen?.value ?? null),
    progress?.signal ?? null,
    () => progress?.advance(0, 0),
  );
  if (checked === null) return refusal({ kind: "stopped", written: [] });
  return success({ when, ...checked.answer });
}

function* drawnAgain(
  { definition: whole }: DrawRecord,
  draw: RecordedDraw,
  seed: Seed,
  list: ListCells | null,
  frozen: readonly FrozenCase[] | null,
): Sliced<Omit<DrawCheck, "when">> {
  const definition = frameOfDraw(whole);
  const date1904 = list !== null && (yield* countsFrom1904InSlices(list, definition));
  const now = list === null ? null : yield* eligibleFrameInSlices(list, definition, date1904);
  const listed = now?.ok === true ? now.value.units : null;
  const basis = frozen !== null ? "frameSheet" : listed !== null ? "list" : "recordOnly";
  const units =
    frozen?.map(({ key, group }) => ({ key: key as UnitId, stratum: group as StratumLabel })) ?? listed;
  const again = yield* reperformance(selectionMethod(whole.sample), units, seed, draw);
  const { same, of, fingerprintSame, orderSame, differing } = again;
  const so = { same, of, fingerprintSame, orderSame, differing, basis } as const;
  if (frozen === null || now === null) return { ...so, list: null };
  const cases: FrozenCase[] = [];
  for (const unit of listed ?? []) {
    if (cases.length % STEPS_A_SLICE === 0) yield;
    cases.push({ key: unit.key, group: unit.stratum, rowDigest: unitDigest(unit) });
  }
  // A list that no longer gives a frame has no cases to compare; what stops it is said instead.
  const changes =
    listed === null ? [] : yield* listChanges(frozen, cases, definition.carriedColumns.length > 0);
  const problems = now.ok ? [] : now.problems;
  return { ...so, list: { changes, then: frozen.length, now: cases.length, problems } };
}

/** The line in the record: what was drawn again, and whether the list is still the same. */
function resultInWords({ basis, fingerprintSame, orderSame, differing, list }: DrawCheck): string {
  return checkWords({
    basis,
    allSame: differing.length === 0 && fingerprintSame !== false && orderSame !== false,
    changedCases: list === null ? null : list.problems.length > 0 ? "unusable" : list.changes.length,
  });
}
