import type { Part, PartRow } from "./part";
import { rowHeight } from "./row-height";
import { betweenParts } from "./stacked-parts";

/** Height of an A4 page in landscape between our margins, in points, with a little in hand. */
const pageHeight = 518;

/** The height of a part in points. */
export function partHeight({ rows }: Part, grid: readonly number[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row, grid), 0);
}

function heightOf({ cells, roles, height }: PartRow, grid: readonly number[]): number {
  return height ?? rowHeight(cells, roles, grid);
}

/** A part that can't stand on one page begins on a new one where no more than so much of this one is left. */
const tooLittleToBegin = pageHeight / 2;

/**
 * Parts with a new page before each that would be split, as far as it fits on a page at all. `taken` is what already
 * stands on the page where the first part goes. Rows come with their heights, which take long to count.
 */
export function withPageBreaks(
  parts: readonly Part[],
  grid: readonly number[],
  taken: number,
): readonly Part[] {
  let used = taken;
  return parts.map((given) => {
    const part = { ...given, rows: given.rows.map((row) => ({ ...row, height: heightOf(row, grid) })) };
    const height = partHeight(part, grid);
    const left = pageHeight - used;
    const isSplit = height > left && (height <= pageHeight || left < tooLittleToBegin);
    const fresh = part.newPage === true || (used > 0 && isSplit);
    const bottom = fresh ? height : used + height;
    used = (bottom > pageHeight ? bottom % pageHeight : bottom) + betweenParts;
    return fresh ? { ...part, newPage: true } : part;
  });
}
