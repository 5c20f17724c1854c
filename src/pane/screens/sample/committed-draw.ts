import type { DrawRecord, RecordedDraw } from "../../../core/sampling/draw-record";
import type { PaneState } from "../../pane-state";

/** The committed draw that the workbook holds; null where there is none. */
export function committedDraw({
  audit,
}: Pick<PaneState, "audit">): { readonly record: DrawRecord; readonly draw: RecordedDraw } | null {
  const record = audit?.record ?? null;
  return record?.state === "Committed" && record.draw !== null ? { record, draw: record.draw } : null;
}
