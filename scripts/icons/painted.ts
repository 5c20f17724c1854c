import type { Ink } from "./mark";
import type { Picture } from "./png-file";

/** How far an edge is softened, counted in pixels: one pixel wide, as drawing programs do. */
const coverage = (distance: number, size: number): number => Math.min(1, Math.max(0, 0.5 - distance * size));

/** Paints inks one over another on a transparent square of so many pixels. */
export function painted(inks: readonly Ink[], size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5) / size;
      const y = (row + 0.5) / size;
      const color = [0, 0, 0];
      let opacity = 0;
      for (const ink of inks) {
        const cover = coverage(ink.distance(x, y), size);
        const together = cover + opacity * (1 - cover);
        if (together === 0) continue;
        ink.color.forEach((channel, index) => {
          color[index] = (channel * cover + (color[index] ?? 0) * opacity * (1 - cover)) / together;
        });
        opacity = together;
      }
      pixels.set([...color.map(Math.round), Math.round(opacity * 255)], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, pixels };
}
