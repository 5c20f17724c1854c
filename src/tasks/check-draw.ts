import { eligibleFrame } from "../core/frame/eligible-frame";
import { neededColumns, shownColumns } from "../core/frame/frame-columns";
import { rowDigest } from "../core/frame/row-digest";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import { checkWords } from "../core/sampling/check-words";
import { reperformance } from "../core/sampling/draw-check";
import type { DrawRecord, RecordedDraw } from "../core/sampling/draw-record";
import { seedFromText, type Seed } from "../core/sampling/seed";
import { readFrameSheet, type FrameSheetRow } from "../sheets/frame-sheet";
import { recordStatePlan } from "../sheets/record-state";
import type { ReadBackCells, SheetCells } from "../sheets/workbook";
import { committedDraw } from "./committed-draw";
import { isDate1904 } from "./is-date-1904";
import { damagedRecords, RECORD_SHEETS, recordsAmong } from "./own-sheets";
import type { TaskGround } from "./task-ground";
import type { DrawCheck } from "./tasks";

/**
 * Draws again from what stands in the workbook and says what is the same: the frame sheet gives the cases, the record
 * the seed, the sizes and the tickets. The list is read too and compared with the frame, where it is still there. One
 * line is added to the record; nothing else is written. At most 5 requests, chunks apart.
 */
export async function checkDraw(ground: TaskGround, by: string): Promise<Outcome<DrawCheck>> {
  const { workbook, surroundings } = ground;
  const read = await workbook.readSheets(RECORD_SHEETS);
  if (!read.ok) return read;
  const damaged = damagedRecords(read.value);
  if (damaged.length > 0) return refusal(...damaged);
  const found = committedDraw(recordsAmong(read.value));
  if (!found.ok) return found;
  const { record, draw } = found.value;
  const seed = seedFromText(draw.seed ?? "");
  if (!seed.ok) return refusal({ kind: "recordUnreadable", record: record.sheet, part: "Seed" });

  const sheets = draw.frameSheet === null ? [] : [draw.frameSheet];
  const cells = await listAndFrame(ground, record, draw, sheets);
  if (!cells.ok) return cells;
  const frameCells = cells.value.sheets[0] ?? null;
  const check = drawCheck(record, draw, seed.value, cells.value, frameCells, surroundings.now());
  if (!check.ok) return check;

  const recordCells = read.value.find((sheet) => sheet?.sheet === record.sheet) ?? null;
  if (recordCells !== null) {
    const { when, same, of } = check.value;
    const checks = [...record.checks, { when, result: resultInWords(check.value), same, of, by }];
    const written = await workbook.write({
      sheets: [recordStatePlan({ ...record, checks }, recordCells)],
      activate: null,
    });
    if (!written.ok) return written;
  }
  return check;
}

/** The list may be gone or have lost a column; the check then does without it. */
async function listAndFrame(
  { workbook }: TaskGround,
  record: DrawRecord,
  draw: RecordedDraw,
  sheets: readonly string[],
): Promise<Outcome<ReadBackCells>> {
  const { frame } = record.definition;
  const terms = { shown: shownColumns(frame) };
  const withList = await workbook.readBack(draw.place, neededColumns(frame), sheets, terms);
  const listIsGone =
    !withList.ok &&
    withList.problems.every(({ kind }) =>
      ["sheetMissing", "tableMissing", "columnMissing", "columnRepeated", "noHeader"].includes(kind),
    );
  return listIsGone ? workbook.readBack(null, [], sheets) : withList;
}

function drawCheck(
  record: DrawRecord,
  draw: RecordedDraw,
  seed: Seed,
  { list }: ReadBackCells,
  frameCells: SheetCells | null,
  when: string,
): Outcome<DrawCheck> {
  const frozen = frameCells === null ? null : readFrameSheet(frameCells);
  if (frozen?.ok === false) return frozen;
  const now =
    list === null ? null : eligibleFrame(list, record.definition.frame, isDate1904(list, record.definition));
  const listRows: readonly FrameSheetRow[] | null =
    now?.ok === true
      ? now.value.units.map((unit) => ({
          key: unit.key,
          group: unit.stratum,
          rowDigest: rowDigest(unit.carried),
        }))
      : null;

  const basis = frozen !== null ? "frameSheet" : listRows !== null ? "list" : "recordOnly";
  const rows =
    frozen?.value ??
    listRows ??
    draw.tickets.map((line) => ({ key: line.key, group: line.stratum, rowDigest: "" }));
  const units = rows.map((row) => ({ key: row.key as UnitId, stratum: row.group as StratumLabel }));
  const again = reperformance(units, seed, draw);
  return success({
    when,
    same: again.same,
    of: again.of,
    fingerprintSame: basis === "recordOnly" ? null : again.fingerprintSame,
    basis,
    differing: again.differing,
    list: frozen === null || now === null ? null : listChange(frozen.value, listRows ?? []),
  });
}

/** The list now against the frame as frozen. A list that no longer gives a frame has none of its cases left. */
function listChange(
  frozen: readonly FrameSheetRow[],
  now: readonly FrameSheetRow[],
): NonNullable<DrawCheck["list"]> {
  const before = new Map(frozen.map((row) => [row.key, row]));
  const after = new Map(now.map((row) => [row.key, row]));
  return {
    newCases: now.filter((row) => !before.has(row.key)).map((row) => row.key),
    missingCases: frozen.filter((row) => !after.has(row.key)).map((row) => row.key),
    changedCases: now
      .filter((row) => {
        const old = before.get(row.key);
        return old !== undefined && (old.group !== row.group || old.rowDigest !== row.rowDigest);
      })
      .map((row) => row.key),
    then: frozen.length,
    now: now.length,
  };
}

/** The line in the record: what was drawn again, and whether the list is still the same. */
function resultInWords({ basis, fingerprintSame, differing, list }: DrawCheck): string {
  return checkWords({
    basis,
    allSame: differing.length === 0 && fingerprintSame !== false,
    changedCases:
      list === null ? null : list.newCases.length + list.missingCases.length + list.changedCases.length,
  });
}
