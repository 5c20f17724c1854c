import { headerName } from "../core/frame/found-lists";
import type { ListPlace } from "../core/frame/list-cells";
import type { ListProblem } from "../core/problem";
import { columnLetters } from "../core/frame/cell-address";
import { rangeOf } from "./areas";
import { cellValues } from "./cell-values";
import type { Alongside } from "./read-blocks";

/** How a list stands in the workbook now, beside what was known of it. */
export interface ListExtent {
  readonly sheetThere: boolean;
  readonly tableThere: boolean;
  /** Where the header row stands: a table is known by its name, and may have moved. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly headers: readonly string[];
  /** Rows shown from the first under the header to `place.lastRow` as it was known. */
  readonly shownRows: number;
}

/** Headers, true end and shown rows of a list, loaded with other things in one request. */
export function extentAlongside(place: ListPlace): Alongside<ListExtent> {
  return (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(place.sheet);
    sheet.load("name");
    const body = {
      top: place.headerRow + 1,
      left: place.firstColumn,
      bottom: place.lastRow,
      right: place.firstColumn,
    };
    const shown = body.bottom < body.top ? null : rangeOf(sheet, body).getVisibleView();
    shown?.load("rowCount");
    const table = place.table === null ? null : tables.getItemOrNullObject(place.table);
    table?.load("showTotals");
    const area = table === null ? sheet.getUsedRangeOrNullObject(true) : table.getRange();
    area.load("rowIndex,rowCount");
    const knownHeaders = {
      top: place.headerRow,
      left: place.firstColumn,
      bottom: place.headerRow,
      right: place.lastColumn,
    };
    const headers = table === null ? rangeOf(sheet, knownHeaders) : area.getRow(0);
    headers.load("values,rowIndex,columnIndex,columnCount");
    return () => {
      const sheetThere = !sheet.isNullObject;
      const tableThere = table === null || !table.isNullObject;
      if (!sheetThere || !tableThere || area.isNullObject) {
        return { ...place, sheetThere, tableThere, lastRow: place.headerRow, headers: [], shownRows: 0 };
      }
      const firstColumn = headers.columnIndex + 1;
      const totals = table?.showTotals === true ? 1 : 0;
      return {
        sheetThere,
        tableThere,
        headerRow: headers.rowIndex + 1,
        firstColumn,
        lastColumn: headers.columnIndex + headers.columnCount,
        lastRow: Math.max(headers.rowIndex + 1, area.rowIndex + area.rowCount - totals),
        headers: (cellValues((headers.values as unknown[][] | null) ?? [])[0] ?? []).map((value, index) =>
          headerName(value, firstColumn + index),
        ),
        shownRows: shown?.rowCount ?? 0,
      };
    };
  };
}

/** Where the wanted columns stand now, counted from 1, and what is missing or there twice. */
export function columnPositions(
  place: ListPlace,
  headers: readonly string[],
  columns: readonly string[],
): { readonly positions: readonly number[]; readonly problems: readonly ListProblem[] } {
  const problems: ListProblem[] = [];
  const positions = columns.map((column) => {
    const wanted = column.trim();
    const found = headers.flatMap((header, index) => (header === wanted ? [place.firstColumn + index] : []));
    if (found.length === 0) problems.push({ kind: "columnMissing", sheet: place.sheet, column, headers });
    if (found.length > 1) {
      problems.push({
        kind: "columnRepeated",
        sheet: place.sheet,
        column,
        letters: found.map(columnLetters),
      });
    }
    return found[0] ?? 0;
  });
  return { positions, problems };
}
