import { cellBlocks } from "./cell-blocks";
import { goesOn } from "./goes-on";
import { headerNames, type HeaderName } from "./header-names";
import { headerRow } from "./header-rows";
import { knownCells, type KnownCells } from "./known-cells";
import { listBands } from "./list-bands";
import type { CellArea, SheetGlance } from "./sheet-glance";

/** A list that is neither a table nor a named range: rows under a header row. */
export interface PlainList {
  readonly headerRow: number;
  /** The names of the columns need the row above the header row: a row of headings. */
  readonly headings: boolean;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  /** Where the block of cells around its first header ends: above `lastRow` where a blank row stands in the list. */
  readonly blockEnd: number;
  /** The first row below the list, in its columns, that holds something and is not taken as part of it. */
  readonly rowBelow: number | null;
  readonly names: readonly HeaderName[];
}

/** A header row that the auditor names, found or not; of several lists beside each other the one in that column. */
export interface NamedHeader {
  readonly row: number;
  readonly column: number | null;
}

/**
 * The plain lists of a sheet, from top to bottom: each band of cells (`listBands`) that begins with headers, perhaps
 * under a title, and the bands below it that go on with it.
 *
 * A blank row inside a list belongs to it: its case number is blank, which is refused by name. A list ends above a blank
 * row where what follows in its columns is something else: another header row, notes, totals, rows of another kind
 * (`goesOn` says which). Notes and totals end it only where no further cases come after them.
 * Checked by: test/core/frame/several-lists.test.ts
 */
export function plainLists(sheet: SheetGlance, named: NamedHeader | null = null): readonly PlainList[] {
  const cells = knownCells(sheet);
  const blocks = cellBlocks(sheet);
  const lists: PlainList[] = [];
  /** Lists that nothing has ended yet. */
  let open: PlainList[] = [];
  const change = (list: PlainList, by: Partial<PlainList>): void => {
    const changed = { ...list, ...by };
    lists[lists.indexOf(list)] = changed;
    open[open.indexOf(list)] = changed;
  };
  for (const band of listBands(cells, blocks)) {
    const above = open.filter((list) => isBelow(band, list));
    const isNamed = named !== null && holdsHeader(band, named, cells);
    const goingOn = isNamed ? undefined : above.findLast((list) => goesOn(cells, list, band));
    if (goingOn !== undefined) {
      change(goingOn, { lastRow: band.bottom, rowBelow: null });
      continue;
    }
    for (const list of above) if (list.rowBelow === null) change(list, { rowBelow: band.top });
    const row = isNamed ? named.row : headerRow(cells, band);
    const list = row === null ? null : listUnder(cells, band, row, blocks);
    if (list === null) continue;
    open = open.filter((each) => !isBelow(band, each));
    open.push(list);
    lists.push(list);
  }
  return lists;
}

function holdsHeader(band: CellArea, { row, column }: NamedHeader, cells: KnownCells): boolean {
  if (row < band.top || row > band.bottom) return false;
  return column === null
    ? cells.filled(row, band.left, band.right).length > 0
    : column >= band.left && column <= band.right;
}

function isBelow(band: CellArea, list: PlainList): boolean {
  return band.top > list.lastRow && band.left <= list.lastColumn && band.right >= list.firstColumn;
}

function listUnder(
  cells: KnownCells,
  band: CellArea,
  row: number,
  blocks: readonly CellArea[],
): PlainList | null {
  const above = row > band.top && isHeadings(cells, band, row - 1) ? row - 1 : null;
  const headed = columnsBetween(band.left, band.right).filter(
    (column) => cells.isFilled(row, column) || (above !== null && isMergedDown(cells, above, column)),
  );
  const [firstColumn] = headed;
  const lastColumn = headed.at(-1);
  if (firstColumn === undefined || lastColumn === undefined) return null;
  const columns = columnsBetween(firstColumn, lastColumn);
  const headers = columns.map((column) => cells.value(row, column));
  const headings = above === null ? null : columns.map((column) => cells.value(above, column));
  const alone = headerNames(headers, null, firstColumn);
  const names = headerNames(headers, headings, firstColumn);
  // A first header that stands in the row of headings leaves its own cell blank; what touches that cell counts.
  const around = blocks.filter(
    ({ top, left, bottom, right }) =>
      top - 1 <= row && row <= bottom + 1 && left - 1 <= firstColumn && firstColumn <= right + 1,
  );
  return {
    headerRow: row,
    headings: names.some(({ header }, index) => header !== alone[index]?.header),
    firstColumn,
    lastColumn,
    lastRow: band.bottom,
    blockEnd: Math.max(row, ...around.map(({ bottom }) => bottom)),
    rowBelow: null,
    names,
  };
}

/** A title is one cell; a row of headings has several. */
function isHeadings(cells: KnownCells, band: CellArea, row: number): boolean {
  return cells.filled(row, band.left, band.right).length >= 2;
}

/** A heading that reaches over both rows stands in the upper one; the cell below it is blank, and cases stand under it. */
function isMergedDown(cells: KnownCells, row: number, column: number): boolean {
  return cells.isFilled(row, column) && cells.isFilled(row + 2, column);
}

function columnsBetween(left: number, right: number): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
