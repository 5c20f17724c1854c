import { headerNames } from "./header-names";
import type { KnownCells } from "./known-cells";
import type { PlainList } from "./plain-lists";
import type { CellArea } from "./sheet-glance";

/** Rows under a heading that tell whether cases stand under it. */
const ROWS_SEARCHED = 20;

/** The list of a band of cells under a header row; null where that row is blank. */
export function listUnder(cells: KnownCells, band: CellArea, row: number): Omit<PlainList, "ends"> | null {
  const above = row > band.top && isHeadings(cells, band, row - 1) ? row - 1 : null;
  const headed = between(band.left, band.right).filter(
    (column) => cells.isFilled(row, column) || (above !== null && isMergedDown(cells, above, column, band)),
  );
  const [firstColumn] = headed;
  const lastColumn = headed.at(-1);
  if (firstColumn === undefined || lastColumn === undefined) return null;
  const columns = between(firstColumn, lastColumn);
  const headers = columns.map((column) => cells.value(row, column));
  const headings = above === null ? null : columns.map((column) => cells.value(above, column));
  const alone = headerNames(headers, null, firstColumn);
  const names = headerNames(headers, headings, firstColumn);
  return {
    headerRow: row,
    headings: names.some(({ header }, index) => header !== alone[index]?.header),
    firstColumn,
    lastColumn,
    lastRow: band.bottom,
    rowBelow: null,
    names,
  };
}

/** A title is one cell; a row of headings has several. */
function isHeadings(cells: KnownCells, band: CellArea, row: number): boolean {
  return cells.filled(row, band.left, band.right).length >= 2;
}

/** A heading that reaches over both rows stands in the upper one; the cell below it is blank, and cases stand under it. */
function isMergedDown(cells: KnownCells, row: number, column: number, { bottom }: CellArea): boolean {
  const rows = between(row + 2, Math.min(bottom, row + ROWS_SEARCHED));
  return cells.isFilled(row, column) && rows.some((each) => cells.isFilled(each, column));
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
