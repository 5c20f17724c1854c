/** Shapes in a unit square as signed distances to their edges: negative inside, in parts of the square. */
export type Distance = (x: number, y: number) => number;

export function roundedBox(
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): Distance {
  return (x, y) => {
    const across = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const down = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
  };
}

export function stroke(points: readonly (readonly [number, number])[], thickness: number): Distance {
  return (x, y) => {
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
