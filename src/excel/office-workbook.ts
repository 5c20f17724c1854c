import { refusal, success } from "../core/outcome";
import type { Workbook } from "../sheets/workbook";
import { look } from "./look";
import { lookCloser } from "./look-closer";
import { readListAndSheets } from "./read-list";
import { readSheets, readSheetsBack } from "./read-sheets";
import { showPlace } from "./show-place";

/** The workbook that the add-in stands beside, through Office.js. Needs the globals `Excel` and `Office`. */
export function officeWorkbook(): Workbook {
  return {
    look,
    lookCloser: (sheets) => lookCloser(sheets),
    readList: async (place, columns, terms) => {
      const read = await readListAndSheets(place, columns, [], terms);
      return read.ok ? success(read.value.list) : refusal(...read.problems);
    },
    readSheets,
    readBack: async (place, columns, sheets, terms) =>
      place === null
        ? readSheetsBack(sheets, terms?.progress)
        : readListAndSheets(place, columns, sheets, terms),
    // Opening only reads: what writes is loaded when the first sheet is written.
    write: async (plan, terms) =>
      (await import(/* webpackChunkName: "workbook" */ "./write-plan")).writePlan(plan, terms),
    removeSheets: async (...asked) =>
      (await import(/* webpackChunkName: "workbook" */ "./remove-sheets")).removeSheets(...asked),
    show: showPlace,
    // Needed only once cases are scored in the pane.
    readCaseRows: async (ask) =>
      (await import(/* webpackChunkName: "workbook" */ "./case-row")).readCaseRows(ask),
    writeRow: async (wanted) =>
      (await import(/* webpackChunkName: "workbook" */ "./case-row")).writeRow(wanted),
    writeRuns: async (wanted) =>
      (await import(/* webpackChunkName: "workbook" */ "./write-runs")).writeRuns(wanted),
    readAids: async (ask) => (await import(/* webpackChunkName: "workbook" */ "./read-aids")).readAids(ask),
    readFilterGround: async (ask) =>
      (await import(/* webpackChunkName: "workbook" */ "./filter-rows")).readFilterGround(ask),
    filterRows: async (filter) =>
      (await import(/* webpackChunkName: "workbook" */ "./filter-rows")).filterRows(filter),
    clearFilter: async (filter) =>
      (await import(/* webpackChunkName: "workbook" */ "./filter-rows")).clearFilter(filter),
    openNewWorkbook: async (base64) =>
      (await import(/* webpackChunkName: "workbook" */ "./open-new-workbook")).openNewWorkbook(base64),
    insertSheets: async (...asked) =>
      (await import(/* webpackChunkName: "findings" */ "./insert-sheets")).insertSheets(...asked),
    readSelection: async () =>
      (await import(/* webpackChunkName: "workbook" */ "./read-selection")).readSelection(),
    watchSelection: async (sheet, selected) =>
      (await import(/* webpackChunkName: "workbook" */ "./watch-selection")).watchSelection(sheet, selected),
  };
}
