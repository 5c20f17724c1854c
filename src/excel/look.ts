import { refusal, success, type Outcome } from "../core/outcome";
import type { GlanceTable } from "../core/frame/sheet-glance";
import type { SheetLook, WorkbookLook } from "../sheets/workbook";
import { cellValues } from "./cell-values";
import { listNames, nameMembers, namesAlongside, type ListName } from "./named-areas";
import { completeSheets } from "./read-sheets";
import { request } from "./request";
import { lookAtSheet, usedArea } from "./sheet-areas";
import { sheetsAlongside } from "./sheets-alongside";

/**
 * What stands in the workbook: 1 request for names and states, 1 for the areas and first rows of all sheets, tables and
 * named ranges and for all cells of the own sheets asked for. Where Excel can't follow a name the second is asked again
 * without names: one of them must not keep the add-in from opening.
 */
export async function look(own: readonly string[]): Promise<Outcome<WorkbookLook>> {
  const first = await request({ written: [] }, (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load(
      [
        "items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered",
        ...nameMembers.map((member) => `items/names/items/${member}`),
      ].join(","),
    );
    workbook.names.load(nameMembers.map((member) => `items/${member}`).join(","));
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

  const names = listNames(workbook);
  const withNames = await lookAtAreas(workbook, own, names);
  const isHarmless = withNames.ok || names.length === 0 || withNames.problems[0]?.kind !== "excelRefused";
  const second = isHarmless ? withNames : await lookAtAreas(workbook, own, []);
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
        names: second.value.names.filter((named) => named.sheet === sheet.name),
      };
    }),
  });
}

/** The second request. */
function lookAtAreas(workbook: Excel.Workbook, own: readonly string[], names: readonly ListName[]) {
  const sheets = workbook.worksheets.items;
  const tables = workbook.tables.items;
  return request({ written: [] }, (context) => {
    const areas = sheets.map(({ name, protection }) =>
      lookAtSheet(context.workbook.worksheets.getItem(name), protection.protected),
    );
    const ranges = tables.map((table) => {
      const range = context.workbook.tables.getItem(table.name).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const headers = range.getRow(0);
      headers.load("values");
      return { range, headers };
    });
    const namesFound = namesAlongside(context, names);
    const sheetsOfOurs = sheetsAlongside(own)(context, false);
    return () => ({ areas, ranges, names: namesFound(), own: sheetsOfOurs() });
  });
}

/** A table without a header row is no list for us: null. */
function tableLook(
  table: Excel.Table,
  area: { readonly range: Excel.Range; readonly headers: Excel.Range } | undefined,
): GlanceTable | null {
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
