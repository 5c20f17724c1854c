import type { DrawEvent, Moment } from "../core/sampling/draw-record";
import { copyLines } from "../sheets/copy-lines";
import { copyMemory } from "./copy-memory";
import type { StageState } from "./recognised-audit";

/** How the findings stand that a copy would be made of. */
export interface FindingsStand {
  /** null where there are none. */
  readonly madeAt: Moment | null;
  readonly stale: boolean;
}

/**
 * How far sharing is: a copy was made of the findings as they stand, or of others since; or something was settled for the
 * first one.
 */
export function shareStage(
  events: readonly Pick<DrawEvent, "kind" | "result">[],
  { madeAt, stale }: FindingsStand,
): StageState {
  const { lastFindings, isUnderWay } = copyMemory(copyLines(events));
  if (lastFindings === null) return isUnderWay ? "underWay" : "notBegun";
  return stale || madeAt !== lastFindings ? "attention" : "done";
}
