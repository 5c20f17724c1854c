import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawRecord } from "../core/sampling/draw-record";
import { auditRecordSheet } from "../sheets/audit-record-sheet";
import { recordStatePlan } from "../sheets/record-state";
import type { SheetCells } from "../sheets/workbook";
import { saying, stoppedDraw, voidedDraw } from "./broken-draw";
import { comparedWithWritten } from "./compared-with-written";
import type { DecidedDraw } from "./decided-draw";
import { drawSheets } from "./draw-sheets";
import { namedAmong } from "./end-draw";
import { sheetsOfDraw } from "./sheets-of-draw";
import type { TaskGround } from "./task-ground";
import type { DrawnSample, DrawProgress } from "./draw-results";
import { unhurried } from "./unhurried";

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

  progress?.step("writingSheets", 0, 1);
  const made = await unhurried(
    drawSheets(record, planned, frame, list, standing.tableNames),
    progress?.signal ?? null,
  );
  if (made === null)
    return stoppedDraw(ground, record, recordPlan, by, [{ kind: "stopped", written: [] }], []);
  const sheets = made.answer;
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
    return stoppedDraw(ground, record, recordPlan, by, written.problems, left);
  }

  progress?.step("readingBack", 0, 1);
  const verdict = await comparedWithWritten(ground, decided, [...sheets, recordPlan], progress);
  if (!verdict.ok) return stoppedDraw(ground, record, recordPlan, by, verdict.problems);
  if (verdict.value.difference !== null)
    return voidedDraw(ground, record, verdict.value.recordCells, by, verdict.value.difference);
  if (progress?.signal?.aborted === true)
    return stoppedDraw(ground, record, recordPlan, by, [{ kind: "stopped", written: [] }]);

  progress?.step("committing", 0, 1);
  const drawn = planned.sample.length;
  const committed: DrawRecord = {
    ...record,
    state: "Committed",
    stateSince: ground.surroundings.now(),
    stateReason: "Written, read back and compared",
    events: [
      {
        when: ground.surroundings.now(),
        kind: "Check",
        result: "Drawn and read back",
        same: drawn,
        of: drawn,
        by,
      },
    ],
  };
  const commit = await ground.workbook.write(
    { sheets: [recordStatePlan(committed, verdict.value.recordCells)], activate: null },
    { standing: verdict.value.standing },
  );
  if (!commit.ok) return refusal(...saying(commit.problems, [record.sheet, ...sheetsOfDraw(record)]));
  const shortOfSpares = planned.plan
    .filter((group) => group.sparesShort > 0)
    .map((group) => ({ group: group.label, asked: group.spares + group.sparesShort, left: group.spares }));
  return success({ record: committed, same: drawn, of: drawn, shortOfSpares });
}

function hidingSeed(record: DrawRecord): DrawRecord {
  return record.draw === null ? record : { ...record, draw: { ...record.draw, seed: null } };
}
