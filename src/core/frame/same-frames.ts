import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { FrameUnit } from "./unit";
import { unitDigest } from "./unit-digest";

/**
 * Whether two frames hold all that a draw rests on alike: the same cases in the same groups with the same carried
 * cells; and in the same order, where `inOrder` says that it matters. They then give the same draw and the same sample.
 * Checked by: test/core/frame/same-frames.test.ts, test/stories/draw.test.ts.
 */
export function* sameFrames(
  one: readonly FrameUnit[],
  other: readonly FrameUnit[],
  inOrder: boolean,
): Sliced<boolean> {
  if (one.length !== other.length) return false;
  const others = new Map<string, FrameUnit>();
  for (const [index, unit] of other.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    others.set(unit.key, unit);
  }
  for (const [index, unit] of one.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    const twin = inOrder ? other[index] : others.get(unit.key);
    if (twin?.key !== unit.key || !isSameUnit(unit, twin)) return false;
  }
  return true;
}

function isSameUnit(one: FrameUnit, other: FrameUnit): boolean {
  if (one.stratum !== other.stratum) return false;
  const isPlain = one.otherRows === undefined && other.otherRows === undefined;
  const isAlike = one.carried.every((value, index) => value === other.carried[index]);
  // Rows of one case may have changed places, and a text may be written with other signs for the same letters.
  return (isPlain && isAlike) || unitDigest(one) === unitDigest(other);
}
