import { paleTeal, teal, white } from "./colours";
import { roundedBox, stroke, type Distance } from "./shapes";

/**
 * The mark of Case Audit: three bars of a list, in groups of unequal size, with a tick over them.
 * Drawn in a unit square by distances to its shapes, so that one description serves every size.
 */

export interface Ink {
  readonly color: readonly [red: number, green: number, blue: number];
  /** Signed distance to the edge of the shape: negative inside. */
  readonly distance: Distance;
}

const tick = [
  [0.48, 0.68],
  [0.61, 0.81],
  [0.84, 0.5],
] as const;

/** What is painted, from the ground up. Small icons have thicker lines and no third bar, which would be mud. */
export function mark(size: number): Ink[] {
  const small = size < 24;
  const line = small ? 0.125 : 0.1;
  const bar = (top: number, right: number): Ink => ({
    color: paleTeal,
    distance: roundedBox(small ? 0.1875 : 0.16, top, right, top + line, small ? 0 : line / 2.5),
  });
  const bars = small
    ? [bar(0.1875, 0.8125), bar(0.4375, 0.5)]
    : [bar(0.19, 0.84), bar(0.4, 0.56), bar(0.61, 0.33)];
  return [
    { color: teal, distance: roundedBox(0, 0, 1, 1, 0.2) },
    ...bars,
    // A gap in the ground's colour keeps the tick apart from the bars.
    { color: teal, distance: stroke(tick, small ? 0.3 : 0.25) },
    { color: white, distance: stroke(tick, small ? 0.16 : 0.135) },
  ];
}
