import { columnsOfOtherKind, headerRow } from "./header-rows";
import { union } from "./joined-areas";
import type { KnownCells } from "./known-cells";
import type { CellArea } from "./sheet-glance";

/** Rows of a band that must all stand under the headings above it. */
const ROWS_COMPARED = 20;

/**
 * The header row of a band of cells; null where it has none. Headers merged over two rows leave the second one blank: then
 * that one is the header row, and the row of headings above it belongs to the band. `others` are bands that are part of
 * no list yet.
 */
export function headerOfBand(
  cells: KnownCells,
  band: CellArea,
  others: readonly CellArea[],
): { readonly band: CellArea; readonly row: number } | null {
  const own = headerRow(cells, band);
  const above = others.find(
    ({ bottom, left, right }) => bottom === band.top - 2 && left <= band.right && right >= band.left,
  );
  if (above !== undefined && isMergedHeader(cells, above, band, own))
    return { band: { ...union(above, band), top: band.top - 2 }, row: band.top - 1 };
  return own === null ? null : { band, row: own };
}

/** At least three words, one over each filled column of the rows below, which have no headers of their own. */
function isMergedHeader(cells: KnownCells, above: CellArea, band: CellArea, own: number | null): boolean {
  if (own !== null && (own > band.top || columnsOfOtherKind(cells, band, own) > 0)) return false;
  const headings = cells.filled(above.bottom, above.left, above.right);
  if (headings.length < 3 || !headings.every((value) => typeof value === "string")) return false;
  return between(band.left, band.right).every(
    (column) =>
      cells.isFilled(above.bottom, column) ||
      !between(band.top, band.top + ROWS_COMPARED).some((row) => cells.isFilled(row, column)),
  );
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
