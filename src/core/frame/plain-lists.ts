import { cellBlocks } from "./cell-blocks";
import { goesOn } from "./goes-on";
import { headerNames, type HeaderName } from "./header-names";
import { headerRow } from "./header-rows";
import { isFilled, knownCells, type KnownCells } from "./known-cells";
import { sideBySide } from "./side-by-side";
import type { CellArea, SheetGlance } from "./sheet-glance";

/** A list that is neither a table nor a named range: rows under a header row. */
export interface PlainList {
  readonly headerRow: number;
  /** The row of headings above the header row, where the columns' names need it. */
  readonly headingRow: number | null;
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
 * The plain lists of a sheet, from top to bottom: each block of cells that begins with headers, perhaps under a title,
 * and the blocks below it that go on with it.
 *
 * A blank row inside a list belongs to it: its case number is blank, which is refused by name. A list ends above a blank
 * row where what follows in its columns is something else: another header row, notes, totals, rows of another kind
 * (`goesOn` says which). Notes and totals end it only where no further cases come after them. Blocks beside each other
 * with headers in one row are one list with blank columns in it, unless they are as clearly several (`sideBySide`).
 * Checked by: test/core/frame/several-lists.test.ts
 */
export function plainLists(sheet: SheetGlance, named: NamedHeader | null = null): readonly PlainList[] {
  const cells = knownCells(sheet);
  const lists: PlainList[] = [];
  /** Blocks that are a list only together with the one to the left: a column for remarks, mostly blank. */
  const besides: PlainList[] = [];
  /** Lists that nothing has ended yet. */
  let open: PlainList[] = [];
  for (const block of cellBlocks(sheet)) {
    const above = open.findLast((list) => isBelow(block, list));
    const isNamed = named !== null && holdsHeader(block, named, cells);
    if (above !== undefined && !isNamed && goesOn(cells, above, block)) {
      const longer = { ...above, lastRow: Math.max(above.lastRow, block.bottom), rowBelow: null };
      lists[lists.indexOf(above)] = longer;
      open[open.indexOf(above)] = longer;
      continue;
    }
    for (const list of open.filter((each) => isBelow(block, each) && each.rowBelow === null)) {
      const ended = { ...list, rowBelow: block.top };
      lists[lists.indexOf(list)] = ended;
      open[open.indexOf(list)] = ended;
    }
    const row = isNamed ? named.row : headerRow(cells, block);
    const list = row === null ? null : listUnder(cells, block, row);
    if (list === null) {
      besides.push(...besideList(cells, block, lists));
      continue;
    }
    open = open.filter((each) => !isBelow(block, each));
    open.push(list);
    lists.push(list);
  }
  const together = sideBySide([...lists, ...besides], cells, (list) => withNames(list, cells));
  return together.filter((list) => !besides.includes(list));
}

/** A block without headers of its own, with words in the header row of a list to the left of it. */
function besideList(cells: KnownCells, block: CellArea, lists: readonly PlainList[]): readonly PlainList[] {
  const left = lists.findLast(
    (list) =>
      list.headerRow >= block.top && list.headerRow <= block.bottom && list.lastColumn < block.left,
  );
  const headings = left === undefined ? [] : cells.filled(left.headerRow, block.left, block.right);
  if (left === undefined || headings.length === 0) return [];
  if (!headings.every((value) => typeof value === "string")) return [];
  const list = listUnder(cells, block, left.headerRow);
  return list === null ? [] : [list];
}

function holdsHeader(block: CellArea, { row, column }: NamedHeader, cells: KnownCells): boolean {
  if (row < block.top || row > block.bottom) return false;
  return column === null
    ? cells.filled(row, block.left, block.right).length > 0
    : column >= block.left && column <= block.right;
}

function isBelow(block: CellArea, list: PlainList): boolean {
  return block.top > list.lastRow && block.left <= list.lastColumn && block.right >= list.firstColumn;
}

function listUnder(cells: KnownCells, block: CellArea, row: number): PlainList | null {
  const above = row > block.top ? row - 1 : null;
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index);
  const headed = columns.filter(
    (column) => cells.isFilled(row, column) || (above !== null && isMergedDown(cells, above, column, block)),
  );
  const [firstColumn] = headed;
  const lastColumn = headed.at(-1);
  if (firstColumn === undefined || lastColumn === undefined) return null;
  const place = { headerRow: row, headingRow: above, firstColumn, lastColumn, lastRow: block.bottom };
  return withNames({ ...place, blockEnd: block.bottom, rowBelow: null }, cells);
}

/** A heading that reaches over both rows stands in the upper one; the cell below it is blank, and cases stand under it. */
function isMergedDown(cells: KnownCells, row: number, column: number, block: CellArea): boolean {
  const headings = cells.filled(row, block.left, block.right);
  return headings.length >= 2 && cells.isFilled(row, column) && cells.isFilled(row + 2, column);
}

/** The list with the names of its columns; the row of headings counts only where a name needs it. */
function withNames(list: Omit<PlainList, "names">, cells: KnownCells): PlainList {
  const { firstColumn, lastColumn, headingRow } = list;
  const valuesOf = (row: number) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => cells.value(row, firstColumn + index));
  const headers = valuesOf(list.headerRow);
  const alone = headerNames(headers, null, firstColumn);
  const above = headingRow === null ? [] : valuesOf(headingRow);
  const areWords = above.filter(isFilled).every((value) => typeof value === "string");
  const names = areWords ? headerNames(headers, above, firstColumn) : alone;
  const needed = names.some(({ header }, index) => header !== alone[index]?.header);
  return { ...list, headingRow: needed ? headingRow : null, names };
}
