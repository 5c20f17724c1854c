import { refusal, success, type Outcome } from "../core/outcome";
import type { CellValue } from "../core/frame/cell-value";
import type { FilterArea, FilterAsk, FilterGround, RowFilter, StandingFilter } from "../sheets/row-filter";
import { rangeOf } from "./areas";
import { cellValues } from "./cell-values";
import { request } from "./request";

/** A sheet's rows and columns. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** How a table stands before its rows are filtered: 1 request. */
export async function readFilterGround(ask: FilterAsk): Promise<Outcome<FilterGround>> {
  const answer = await request({ written: [], sheet: ask.sheet }, (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ask.sheet);
    sheet.load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    const part = (top: number, left: number, rows: number, columns: number) => {
      const range = used.getIntersectionOrNullObject(sheet.getRangeByIndexes(top, left, rows, columns));
      range.load("values,valueTypes,text,rowIndex,columnIndex");
      return range;
    };
    const headers = part(ask.headerRow - 1, 0, 1, SHEET_COLUMNS);
    const columns = ask.columns.map((column) => part(0, column - 1, SHEET_ROWS, 1));
    const [keyColumn = 1] = ask.columns;
    const key = sheet.getRangeByIndexes(ask.headerRow - 1, keyColumn - 1, 1, 1);
    const tables = key.getTables(false);
    tables.load("items/name,items/autoFilter/isDataFiltered");
    sheet.autoFilter.load("isDataFiltered");
    const filtered = sheet.autoFilter.getRangeOrNullObject();
    filtered.load("rowIndex,columnIndex,rowCount,columnCount");
    const view = columns[0]?.getVisibleView();
    view?.load("values");
    return () => {
      if (sheet.isNullObject) return null;
      const [table] = tables.items;
      return {
        protected: sheet.protection.protected,
        headers: headers.isNullObject
          ? []
          : [...blanks(headers.columnIndex), ...(headers.values[0] ?? []).map(String)],
        columns: columns.map(wholeColumn),
        table: table?.name ?? null,
        isFiltered: table?.autoFilter.isDataFiltered ?? sheet.autoFilter.isDataFiltered,
        filterArea: filtered.isNullObject ? null : areaOf(filtered),
        shown: columns[0]?.isNullObject === false ? firstCells(view) : [],
      };
    };
  });
  if (!answer.ok) return refusal(...answer.problems);
  return answer.value === null ? refusal({ kind: "sheetMissing", sheet: ask.sheet }) : success(answer.value);
}

/**
 * Sets a filter in place of the one that stands, goes there, and says what the cells with case numbers hold that show
 * then: 1 request.
 */
export async function filterRows(filter: RowFilter): Promise<Outcome<readonly CellValue[]>> {
  const answer = await request({ written: [], sheet: filter.sheet }, (context) => {
    const sheet = context.workbook.worksheets.getItem(filter.sheet);
    const { area } = filter;
    if (filter.table === null) {
      const range = rangeOf(sheet, area);
      sheet.autoFilter.apply(range);
      sheet.autoFilter.clearCriteria();
      for (const { position, values } of filter.columns)
        sheet.autoFilter.apply(range, position - area.left, { filterOn: "Values", values: [...values] });
    } else {
      const table = sheet.tables.getItem(filter.table);
      table.clearFilters();
      for (const { header, values } of filter.columns)
        table.columns.getItem(header).filter.applyValuesFilter([...values]);
    }
    const keys = rangeOf(sheet, {
      ...area,
      top: area.top + 1,
      left: filter.keyColumn,
      right: filter.keyColumn,
    });
    const view = keys.getVisibleView();
    view.load("values");
    sheet.activate();
    return () => firstCells(view);
  });
  return answer.ok ? answer : refusal(...answer.problems);
}

/** Takes a filter away: 1 request. */
export async function clearFilter({ sheet, table, withButtons }: StandingFilter): Promise<Outcome<null>> {
  const answer = await request({ written: [], sheet }, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (table !== null) worksheet.tables.getItem(table).clearFilters();
    else if (withButtons) worksheet.autoFilter.remove();
    else worksheet.autoFilter.clearCriteria();
    return () => null;
  });
  return answer.ok ? answer : refusal(...answer.problems);
}

function wholeColumn(range: Excel.Range): FilterGround["columns"][number] {
  if (range.isNullObject) return { values: [], text: [] };
  const values = cellValues(range.values as unknown[][], range.valueTypes).map(([cell]) => cell ?? "");
  const text = range.text.map(([shown]) => shown ?? "");
  return { values: [...blanks(range.rowIndex), ...values], text: [...blanks(range.rowIndex), ...text] };
}

const firstCells = (view: Excel.RangeView | undefined): readonly CellValue[] =>
  cellValues((view?.values as unknown[][] | undefined) ?? []).map(([cell]) => cell ?? "");

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): FilterArea {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

function blanks(count: number): readonly ""[] {
  return Array.from({ length: count }, () => "" as const);
}
