import { cellBlocks } from "./cell-blocks";
import { goesOn } from "./goes-on";
import type { HeaderName } from "./header-names";
import { headerOfBand } from "./header-of-band";
import { headersInside } from "./headers-inside";
import { knownCells, type KnownCells } from "./known-cells";
import { listBands } from "./list-bands";
import { listUnder } from "./list-under";
import type { CellArea, SheetGlance } from "./sheet-glance";

/** A list that is neither a table nor a named range: rows under a header row. */
export interface PlainList {
  readonly headerRow: number;
  /** The names of the columns need the row above the header row: a row of headings. */
  readonly headings: boolean;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  /** Where the blocks of cells around its first header and around its last row end. */
  readonly ends: readonly [ofHeader: number, ofLastRow: number];
  /** The first row below the list, in its columns, that holds something and is not taken as part of it. */
  readonly rowBelow: number | null;
  readonly names: readonly HeaderName[];
}

type Found = Omit<PlainList, "ends">;

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
  const lists: Found[] = [];
  /** Lists that nothing has ended yet. */
  let open: Found[] = [];
  const change = (list: Found, by: Partial<Found>): void => {
    const changed = { ...list, ...by };
    lists[lists.indexOf(list)] = changed;
    open[open.indexOf(list)] = changed;
  };
  const bands = listBands(cells, blocks);
  const waiting = [...bands];
  for (let band = waiting.shift(); band !== undefined; band = waiting.shift()) {
    const here = band;
    const above = open.filter((list) => isBelow(here, list));
    const isNamed = named !== null && holdsHeader(here, named, cells);
    const goingOn = isNamed ? undefined : above.findLast((list) => goesOn(cells, list, here));
    if (goingOn !== undefined) {
      const rest = endInside(cells, { ...goingOn, lastRow: here.bottom }, here.top, here);
      change(goingOn, { lastRow: (rest?.top ?? here.bottom + 1) - 1, rowBelow: rest?.top ?? null });
      if (rest !== null) waiting.unshift(rest);
      continue;
    }
    for (const list of above) if (list.rowBelow === null) change(list, { rowBelow: here.top });
    const free = bands.filter((each) => !lists.some((list) => list.lastRow >= each.bottom));
    const found = isNamed ? { band: here, row: named.row } : headerOfBand(cells, here, free);
    const list = found === null ? null : listUnder(cells, found.band, found.row);
    if (list === null) continue;
    const rest = isNamed ? null : endInside(cells, list, list.headerRow + 1, here);
    open = open.filter((each) => !isBelow(here, each));
    const whole = rest === null ? list : { ...list, lastRow: rest.top - 1, rowBelow: rest.top };
    open.push(whole);
    lists.push(whole);
    if (rest !== null) waiting.unshift(rest);
  }
  return lists.map((list) => {
    const endOf = (row: number): number => endOfBlock(blocks, row, list.firstColumn);
    return { ...list, ends: [endOf(list.headerRow), endOf(list.lastRow)] };
  });
}

/** A blank cell, such as a first header that stands in the row of headings, belongs to the blocks that touch it. */
function endOfBlock(blocks: readonly CellArea[], row: number, column: number): number {
  const around = blocks.filter(
    ({ top, left, bottom, right }) =>
      top - 1 <= row && row <= bottom + 1 && left - 1 <= column && column <= right + 1,
  );
  return Math.max(row, ...around.map(({ bottom }) => bottom));
}

/**
 * What of a band of cells, after a row of it, is another list right under this one; null where all of it is this one. It is
 * always less than the band.
 */
function endInside(cells: KnownCells, list: Found, after: number, band: CellArea): CellArea | null {
  const row = headersInside(cells, list, after);
  return row === null ? null : { ...band, top: row };
}

function holdsHeader(band: CellArea, { row, column }: NamedHeader, cells: KnownCells): boolean {
  if (row < band.top || row > band.bottom) return false;
  return column === null
    ? cells.filled(row, band.left, band.right).length > 0
    : column >= band.left && column <= band.right;
}

function isBelow(band: CellArea, list: Found): boolean {
  return band.top > list.lastRow && band.left <= list.lastColumn && band.right >= list.firstColumn;
}
