import type { FoundList } from "./found-list";
import { glancedList } from "./glanced-list";
import { headerNames } from "./header-names";
import type { ListPlace } from "./list-cells";
import { namedLists } from "./named-lists";
import { plainLists, type PlainList } from "./plain-lists";
import type { GlanceTable, SheetGlance } from "./sheet-glance";

/** A list has a header row and at least so many rows under it. */
const FEWEST_ROWS = 2;

/**
 * The lists of the sheets: every Excel table with headers, every named range that is a list (`namedLists`), and every
 * plain list beside them (`plainLists`) that is not the same as a named one. Longest first. A sheet without a header row
 * and two rows under it has none.
 */
export function foundLists(sheets: readonly SheetGlance[]): readonly FoundList[] {
  return sheets
    .flatMap((sheet) => {
      const found = plainLists(sheet);
      const plain = found.map((list) => plainList(sheet, list));
      const named = namedLists(sheet, found);
      return [
        ...sheet.tables.map((table) => tableList(sheet, table)),
        ...named,
        ...plain.filter(({ place }) => !named.some((other) => isSameList(place, other.place))),
      ];
    })
    .filter((list) => list.rowCount >= FEWEST_ROWS)
    .sort((a, b) => b.rowCount - a.rowCount);
}

/**
 * The list under a header row that the auditor names, found or not; null where nothing that was looked at stands there.
 * Where several lists have headers in that row, the one in the column asked for, else the first.
 */
export function listWithHeaderRow(
  sheet: SheetGlance,
  headerRow: number,
  column: number | null = null,
): FoundList | null {
  const isIt = (list: PlainList): boolean =>
    list.headerRow === headerRow &&
    (column === null || (column >= list.firstColumn && column <= list.lastColumn));
  const list = plainLists(sheet).find(isIt) ?? plainLists(sheet, { row: headerRow, column }).find(isIt);
  return list === undefined ? null : plainList(sheet, list);
}

function tableList(sheet: SheetGlance, table: GlanceTable): FoundList {
  const { name, headerRow, firstColumn, lastColumn, lastRow, filtered } = table;
  const names = headerNames(table.headers, null, firstColumn);
  const headers = names.map(({ header }) => header);
  const place = { sheet: sheet.name, table: name, headerRow, firstColumn, lastColumn, lastRow, headers };
  return glancedList(sheet, place, names, { filtered, rowBelow: null });
}

function plainList(sheet: SheetGlance, list: PlainList): FoundList {
  const { headerRow, firstColumn, lastColumn, lastRow, names, headings, rowBelow } = list;
  const [blockEnd, lastBlockEnd] = list.ends;
  const sheetEnd = sheet.used?.bottom ?? lastRow;
  const place: ListPlace = {
    sheet: sheet.name,
    table: null,
    headerRow,
    firstColumn,
    lastColumn,
    lastRow,
    headers: names.map(({ header }) => header),
    ...(headings ? { headings } : {}),
    ...(sheet.corner === null ? { blocksUntold: true } : {}),
    ...(blockEnd === sheetEnd && lastRow === sheetEnd ? {} : { among: { blockEnd, lastBlockEnd, sheetEnd } }),
  };
  return glancedList(sheet, place, names, { filtered: sheet.filtered, rowBelow });
}

function isSameList(plain: ListPlace, named: ListPlace): boolean {
  return (
    plain.headerRow === named.headerRow &&
    plain.lastRow === named.lastRow &&
    plain.firstColumn >= named.firstColumn &&
    plain.lastColumn <= named.lastColumn
  );
}
