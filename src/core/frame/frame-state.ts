import { sha256HexOfAll } from "../sha256";
import { sortedInSlices, STEPS_A_SLICE, type Sliced } from "../sliced";
import type { FrameUnit } from "./unit";
import { unitDigest } from "./unit-digest";

/**
 * All of a frame that a draw rests on, as one digest: cases, groups and carried cells; and the order of the cases where
 * `inOrder` says that it matters. Two readings of a list with the same digest give the same draw and the same sample.
 * Checked by: test/stories/draw.test.ts.
 */
export function* frameState(units: readonly FrameUnit[], inOrder: boolean): Sliced<string> {
  const lines: string[] = [];
  for (const unit of units) {
    if (lines.length % STEPS_A_SLICE === 0) yield;
    lines.push(`${unit.key}\t${unit.stratum}\t${unitDigest(unit)}\n`);
  }
  const sorted = inOrder ? lines : yield* sortedInSlices(lines, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return yield* sha256HexOfAll(sorted);
}
