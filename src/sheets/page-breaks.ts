import type { Part } from "./part";
import { rowHeight } from "./row-height";
import { betweenParts } from "./stacked-parts";

/** Height of an A4 page in landscape between our margins, in points, with a little in hand. */
const pageHeight = 515;

/** The height of a part in points. */
export function partHeight({ rows }: Part, grid: readonly number[]): number {
  return rows.reduce((sum, { cells, roles, height }) => sum + (height ?? rowHeight(cells, roles, grid)), 0);
}

/**
 * Parts with a new page before each that would be split, as far as it fits on a page at all. `taken` is what already
 * stands on the page where the first part goes.
 */
export function withPageBreaks(
  parts: readonly Part[],
  grid: readonly number[],
  taken: number,
): readonly Part[] {
  let used = taken;
  return parts.map((part) => {
    const height = partHeight(part, grid) + betweenParts;
    const fresh = part.newPage === true || (used > 0 && used + height > pageHeight && height <= pageHeight);
    used = fresh ? height : (used + height) % pageHeight;
    return fresh ? { ...part, newPage: true } : part;
  });
}
