import type { AuditDefinition } from "../audit-definition";
import type { FrameDefinition } from "../frame/frame-definition";
import { selectionMethod } from "./sample-definition";

/**
 * The frame that a draw is made from: the one defined, but without groups where cases are picked at random from the
 * whole list.
 */
export function frameOfDraw({ frame, sample }: Pick<AuditDefinition, "frame" | "sample">): FrameDefinition {
  return selectionMethod(sample) === "simpleRandom"
    ? { ...frame, strata: { column: null, groups: [], leaveOutUngrouped: false } }
    : frame;
}
