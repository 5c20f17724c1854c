import type { DrawEvent } from "./draw-record";

/** A check as the register keeps it. */
export interface RecordedCheck extends DrawEvent {
  readonly kind: "Check";
  readonly same: number;
  readonly of: number;
}

/** The last check of a draw; null where none was made yet. */
export function lastCheck(events: readonly DrawEvent[]): RecordedCheck | null {
  const last = events.findLast(({ kind, same, of }) => kind === "Check" && same !== null && of !== null);
  return last === undefined ? null : { ...last, kind: "Check", same: last.same ?? 0, of: last.of ?? 0 };
}
