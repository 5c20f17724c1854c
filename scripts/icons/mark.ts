/**
 * The mark of Case Audit: three bars of a list, in groups of unequal size, with a tick over them.
 * Drawn in a unit square by distances to its shapes, so that one description serves every size.
 */

export interface Ink {
  readonly color: readonly [red: number, green: number, blue: number];
  /** Signed distance to the edge of the shape: negative inside. */
  readonly distance: (x: number, y: number) => number;
}

const teal = [0x11, 0x70, 0x7a] as const;
const paleTeal = [0xa1, 0xd0, 0xd5] as const;
const white = [0xff, 0xff, 0xff] as const;

function roundedBox(left: number, top: number, right: number, bottom: number, radius: number) {
  return (x: number, y: number): number => {
    const across = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const down = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
  };
}

function stroke(points: readonly (readonly [number, number])[], thickness: number) {
  return (x: number, y: number): number => {
    let nearest = Infinity;
    points.slice(1).forEach(([endX, endY], index) => {
      const [startX, startY] = points[index] ?? [0, 0];
      const along =
        ((x - startX) * (endX - startX) + (y - startY) * (endY - startY)) /
        ((endX - startX) ** 2 + (endY - startY) ** 2);
      const held = Math.min(1, Math.max(0, along));
      nearest = Math.min(
        nearest,
        Math.hypot(x - startX - held * (endX - startX), y - startY - held * (endY - startY)),
      );
    });
    return nearest - thickness / 2;
  };
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
