import { refusal, success, type Outcome } from "../core/outcome";
import type { SheetLook, TableLook, WorkbookLook } from "../sheets/workbook";
import { cellValues } from "./cell-values";
import { completeSheets } from "./read-sheets";
import { request } from "./request";
import { sheetsAlongside } from "./sheets-alongside";

/** Rows from the top of the used area that are enough to find headers. */
const topRowCount = 25;

/**
 * What stands in the workbook: 1 request for names and states, 1 for the areas and first rows of all sheets and for all
 * cells of the own sheets asked for.
 */
export async function look(own: readonly string[]): Promise<Outcome<WorkbookLook>> {
  const first = await request({ written: [] }, (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load(
      "items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered",
    );
    workbook.tables.load(
      "items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/autoFilter/isDataFiltered",
    );
    const active = workbook.worksheets.getActiveWorksheet();
    active.load("name");
    return () => ({ workbook, active: active.name });
  });
  if (!first.ok) return refusal(...first.problems);
  const { workbook, active } = first.value;
  const sheets = workbook.worksheets.items;
  const tables = workbook.tables.items;

  const second = await request({ written: [] }, (context) => {
    const areas = sheets.map(({ name }) => lookAtSheet(context.workbook.worksheets.getItem(name)));
    const ranges = tables.map((table) => {
      const range = context.workbook.tables.getItem(table.name).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const headers = range.getRow(0);
      headers.load("values");
      return { range, headers };
    });
    const sheetsOfOurs = sheetsAlongside(own)(context, false);
    return () => ({ areas, ranges, own: sheetsOfOurs() });
  });
  if (!second.ok) return refusal(...second.problems);
  const ownCells = await completeSheets(second.value.own);
  if (!ownCells.ok) return ownCells;

  const tableLooks = tables.map((table, index) => ({
    sheet: table.worksheet.name,
    look: tableLook(table, second.value.ranges[index]),
  }));
  return success({
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    activeSheet: active,
    own: ownCells.value,
    sheets: sheets.map((sheet, index): SheetLook => {
      const area = second.value.areas[index];
      const ofSheet = tableLooks.flatMap(({ sheet: name, look: found }) =>
        name === sheet.name && found ? [found] : [],
      );
      return {
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        protected: sheet.protection.protected,
        filtered: sheet.autoFilter.isDataFiltered || ofSheet.some(({ filtered }) => filtered),
        ...usedArea(area),
        tables: ofSheet,
      };
    }),
  });
}

interface SheetArea {
  readonly used: Excel.Range;
  readonly top: Excel.Range;
}

function lookAtSheet(sheet: Excel.Worksheet): SheetArea {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const top = used.getRow(0).getResizedRange(topRowCount - 1, 0);
  top.load("values,text,numberFormat");
  return { used, top };
}

function usedArea(area: SheetArea | undefined): Pick<SheetLook, "used" | "topRows"> {
  if (area === undefined || area.used.isNullObject) return { used: null, topRows: [] };
  const { used, top } = area;
  const rows = Math.min(topRowCount, used.rowCount);
  return {
    used: {
      top: used.rowIndex + 1,
      left: used.columnIndex + 1,
      bottom: used.rowIndex + used.rowCount,
      right: used.columnIndex + used.columnCount,
    },
    topRows: cellValues(top.values.slice(0, rows)).map((values, index) => ({
      values,
      text: (top.text[index] ?? []).map(String),
      numberFormats: ((top.numberFormat as unknown[][])[index] ?? []).map(String),
    })),
  };
}

/** A table without a header row is no list for us: null. */
function tableLook(
  table: Excel.Table,
  area: { readonly range: Excel.Range; readonly headers: Excel.Range } | undefined,
): TableLook | null {
  if (area === undefined || !table.showHeaders) return null;
  const { range, headers } = area;
  const headerRow = range.rowIndex + 1;
  return {
    name: table.name,
    headerRow,
    firstColumn: range.columnIndex + 1,
    lastColumn: range.columnIndex + range.columnCount,
    lastRow: headerRow + range.rowCount - 1 - (table.showTotals ? 1 : 0),
    hasTotals: table.showTotals,
    filtered: table.autoFilter.isDataFiltered,
    headers: cellValues(headers.values)[0] ?? [],
  };
}
