import { refusal, success, type Outcome } from "../core/outcome";
import { endDraw } from "./end-draw";
import { RECORD_SHEETS, recordsAmong } from "./own-sheets";
import type { TaskGround } from "./task-ground";

/**
 * Takes away the sheets of a draw that was begun and never committed. Its record stays, as STOPPED, and counts among
 * the draws. Refused where the record is not in the state Drawing: a committed draw is never removed this way.
 */
export async function removeUnfinishedDraw(
  ground: TaskGround,
  recordSheet: string,
  by: string,
): Promise<Outcome<{ readonly removed: readonly string[] }>> {
  const read = await ground.workbook.readSheets(RECORD_SHEETS);
  if (!read.ok) return read;
  const record = recordsAmong(read.value).find((each) => each.sheet === recordSheet);
  const cells = read.value.find((sheet) => sheet?.sheet === recordSheet) ?? null;
  if (record === undefined || cells === null) return refusal({ kind: "sheetMissing", sheet: recordSheet });
  if (record.state !== "Drawing")
    return refusal({ kind: "drawNotCommitted", record: recordSheet, state: record.state });
  const ended = await endDraw(ground, record, cells, {
    state: "Stopped",
    reason: "Left unfinished; its sheets were removed",
    by,
  });
  return ended.ok ? success({ removed: ended.value.removed }) : ended;
}
