import { cellBlocks } from "./cell-blocks";
import { goesOn } from "./goes-on";
import type { HeaderName } from "./header-names";
import { headerOfBand } from "./header-of-band";
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
  const bands = listBands(cells, blocks);
  for (const band of bands) {
    const above = open.filter((list) => isBelow(band, list));
    const isNamed = named !== null && holdsHeader(band, named, cells);
    const goingOn = isNamed ? undefined : above.findLast((list) => goesOn(cells, list, band));
    if (goingOn !== undefined) {
      change(goingOn, { lastRow: band.bottom, rowBelow: null });
      continue;
    }
    for (const list of above) if (list.rowBelow === null) change(list, { rowBelow: band.top });
    const free = bands.filter((each) => !lists.some((list) => list.lastRow >= each.bottom));
    const found = isNamed ? { band, row: named.row } : headerOfBand(cells, band, free);
    const list = found === null ? null : listUnder(cells, found.band, found.row, blocks);
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
