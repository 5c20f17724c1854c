import type { Part, PartRow } from "./part";
import { rowHeight } from "./row-height";
import { betweenParts } from "./stacked-parts";
import { tablePieces, type SizedPart } from "./table-pieces";

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

/** A table that may be split begins on this page where no less than so much of it is left: it would stay empty otherwise. */
const tooMuchToLeave = pageHeight / 3;

/**
 * Parts with a new page before each that would be split, as far as it fits on a page at all. A table that may be split
 * comes in pieces, see `tablePieces`, where it is taller than a page or would leave much of one empty. `taken` is what
 * already stands on the page where the first part goes. Rows come with their heights, which take long to count.
 * Checked by: test/sheets/page-breaks.test.ts
 */
export function withPageBreaks(
  parts: readonly Part[],
  grid: readonly number[],
  taken: number,
): readonly Part[] {
  let used = taken;
  return parts.flatMap((given): readonly Part[] => {
    const part = { ...given, rows: given.rows.map((row) => ({ ...row, height: heightOf(row, grid) })) };
    const left = given.newPage === true ? pageHeight : pageHeight - used;
    const pieces = given.mayBeSplit === true ? piecesOf(part, left, used > 0) : null;
    const [first = part, ...others] = pieces ?? [];
    const height = partHeight(first, grid);
    const isSplit = height > left && (height <= pageHeight || left < tooLittleToBegin);
    const fresh = first.newPage === true || (used > 0 && isSplit);
    const last = others.at(-1);
    const bottom = last === undefined ? (fresh ? height : used + height) : partHeight(last, grid);
    used = (bottom > pageHeight ? bottom % pageHeight : bottom) + betweenParts;
    return [fresh ? { ...first, newPage: true } : first, ...others];
  });
}

/** The pieces of a table, the first on a new page where too little of this one is left; null where it stays whole. */
function piecesOf(part: SizedPart, left: number, isBegun: boolean): readonly Part[] | null {
  const here = left >= tooMuchToLeave ? tablePieces(part, left, pageHeight) : null;
  if (here !== null || !isBegun) return here;
  const [first, ...others] = tablePieces(part, pageHeight, pageHeight) ?? [];
  return first === undefined || others.length === 0 ? null : [{ ...first, newPage: true }, ...others];
}
