import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawRecord, RecordedDraw } from "../core/sampling/draw-record";
import { currentRecord } from "./own-sheets";

export interface CommittedDraw {
  readonly record: DrawRecord;
  readonly draw: RecordedDraw;
}

/** The draw that counts, or why there is none: no record at all, or one that is not committed. */
export function committedDraw(records: readonly DrawRecord[]): Outcome<CommittedDraw> {
  const record = records.findLast((each) => each.state === "Committed") ?? currentRecord(records);
  if (record === null) return refusal({ kind: "noDraw" });
  if (record.state !== "Committed" || record.draw === null) {
    return refusal({ kind: "drawNotCommitted", record: record.sheet, state: record.state });
  }
  return success({ record, draw: record.draw });
}
