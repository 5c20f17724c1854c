import type { Moment } from "../core/sampling/draw-record";
import type { PaneState } from "./pane-state";

/**
 * When the last copy to share was made; null where none was. Known from the record, and for cases chosen elsewhere from this
 * sitting only.
 */
export function lastCopy({ audit, sharing }: PaneState): Moment | null {
  const recorded = audit?.record?.events.findLast(({ kind }) => kind === "Copy made")?.when ?? null;
  const here = sharing.copy?.madeAt ?? null;
  return here !== null && (recorded === null || here > recorded) ? here : recorded;
}

/** Whether a copy was made from the findings that stand now. */
export function isCopied({ audit }: PaneState): boolean {
  return audit?.stages.share === "done";
}
