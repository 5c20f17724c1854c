import { headerNames, type HeaderName } from "../core/frame/header-names";
import type { ListPlace } from "../core/frame/list-cells";
import { rangeOf } from "./areas";
import { cellValues } from "./cell-values";
import { rangeOfName } from "./named-areas";
import type { Alongside } from "./read-blocks";

/** How a list stands in the workbook now, beside what was known of it. */
export interface ListExtent {
  readonly sheetThere: boolean;
  /** The table or the named range is there; true for a plain range. */
  readonly tableThere: boolean;
  /** Where the header row stands: a table is known by its name, and may have moved. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly names: readonly HeaderName[];
  /** Something has come or gone around a plain list, so that it must be looked for again. */
  readonly surroundingsChanged: boolean;
  /** Where the block of cells around the first header ends, and the used part of the sheet, table or named range. */
  readonly ends: readonly [blockEnd: number, usedEnd: number];
  /** Rows shown from the first under the header to `place.lastRow` as it was known. */
  readonly shownRows: number;
}

/** Headers, true end and shown rows of a list, loaded with other things in one request. */
export function extentAlongside(
  place: ListPlace,
  withBlocks = place.blocksUntold !== true,
): Alongside<ListExtent> {
  return (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("name");
    const { headerRow, firstColumn, lastRow } = place;
    const cell = (row: number): Excel.Range =>
      rangeOf(sheet, { top: row, left: firstColumn, bottom: row, right: firstColumn });
    const shown =
      lastRow <= headerRow ? null : cell(headerRow + 1).getResizedRange(lastRow - headerRow - 1, 0);
    const view = shown?.getVisibleView();
    view?.load("rowCount");
    const holder = holderOf(context.workbook, place);
    const area = holder?.range ?? sheet.getUsedRangeOrNullObject(true);
    area.load("rowIndex,rowCount");
    const headers = holder === null ? headersOf(sheet, place) : area.getRow(0);
    headers.load("values,rowIndex,columnIndex,columnCount");
    const isPlain = holder === null && withBlocks;
    const block = isPlain ? blockAround(cell(headerRow)) : null;
    const lastBlock = isPlain && place.among !== undefined ? blockAround(cell(lastRow)) : null;
    return () => {
      const sheetThere = !sheet.isNullObject;
      const tableThere = holder?.isThere() ?? true;
      if (!sheetThere || !tableThere || area.isNullObject) return nothingThere(place, sheetThere, tableThere);
      const left = headers.columnIndex + 1;
      const [lower = [], upper = null] = cellValues((headers.values as unknown[][] | null) ?? []).reverse();
      const row = headers.rowIndex + (place.headings === true ? 2 : 1);
      const usedEnd = area.rowIndex + area.rowCount - (holder?.totals() ?? 0);
      const endOf = (range: Excel.Range | null): number =>
        range === null ? usedEnd : Math.min(usedEnd, range.rowIndex + range.rowCount);
      return {
        sheetThere,
        tableThere,
        headerRow: row,
        firstColumn: left,
        lastColumn: left + headers.columnCount - 1,
        lastRow: Math.max(row, place.among === undefined ? usedEnd : lastRow),
        names: headerNames(lower, upper, left),
        surroundingsChanged: isPlain
          ? !surroundingsAreSame(place, usedEnd, endOf(block), endOf(lastBlock))
          : holder === null && usedEnd !== (place.among?.sheetEnd ?? lastRow),
        ends: [endOf(block), usedEnd],
        shownRows: view?.rowCount ?? 0,
      };
    };
  };
}

/**
 * A plain list with nothing else around it is in one piece to the end of the sheet's used rows, now as then. One with a
 * blank row in it, or with other cells about, is as it was where the blocks at both of its ends end where they did, and
 * where it was the last thing on the sheet it still is.
 */
function surroundingsAreSame(
  { among, lastRow }: ListPlace,
  sheetEnd: number,
  blockEnd: number,
  lastBlockEnd: number,
): boolean {
  if (among === undefined) return blockEnd === sheetEnd;
  if (blockEnd !== among.blockEnd) return false;
  return lastRow < among.sheetEnd ? lastBlockEnd === among.lastBlockEnd : sheetEnd === among.sheetEnd;
}

function blockAround(cell: Excel.Range): Excel.Range {
  const block = cell.getSurroundingRegion();
  block.load("rowIndex,rowCount");
  return block;
}

/** What knows the list's area by itself: its table or its name; null for a plain range. */
function holderOf(workbook: Excel.Workbook, { table, named, sheet }: ListPlace) {
  if (table !== null) {
    const found = workbook.tables.getItemOrNullObject(table);
    found.load("showTotals");
    const totals = (): number => (found.showTotals ? 1 : 0);
    return { range: found.getRange(), isThere: () => !found.isNullObject, totals };
  }
  if (named === undefined) return null;
  const used = rangeOfName(workbook, named, sheet).getUsedRangeOrNullObject(true);
  const { worksheet } = used;
  worksheet.load("name");
  return { range: used, isThere: () => !used.isNullObject && worksheet.name === sheet, totals: () => 0 };
}

/** The header row as far as it was known, with the row of headings above it where names come from there too. */
function headersOf(
  sheet: Excel.Worksheet,
  { headerRow, headings, firstColumn, lastColumn }: ListPlace,
): Excel.Range {
  const top = headings === true ? headerRow - 1 : headerRow;
  return rangeOf(sheet, { top, left: firstColumn, bottom: headerRow, right: lastColumn });
}

function nothingThere(place: ListPlace, sheetThere: boolean, tableThere: boolean): ListExtent {
  const { headerRow, firstColumn, lastColumn } = place;
  return {
    sheetThere,
    tableThere,
    headerRow,
    firstColumn,
    lastColumn,
    lastRow: headerRow,
    names: [],
    surroundingsChanged: false,
    ends: [headerRow, headerRow],
    shownRows: 0,
  };
}
