import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { WorkbookState } from "../../../simulator/host/model";
import { newWorkbook } from "../../../simulator/host/new-workbook";
import { readWorkbook } from "../../../simulator/xlsx/read-workbook";
import { writeWorkbook } from "../../../simulator/xlsx/write-workbook";
import { put, sampleWorkbook, sheetAt } from "./sample-workbook";
import { workbookArbitrary } from "./workbook-arbitrary";

function readBack(workbook: WorkbookState): WorkbookState {
  const read = readWorkbook(writeWorkbook(workbook));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** Rows and cells in order, as a file has them: a Map remembers in which order it was filled. */
function ordered(workbook: WorkbookState): WorkbookState {
  const byNumber = <T>(map: Map<number, T>): Map<number, T> => new Map([...map].sort(([a], [b]) => a - b));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: byNumber(new Map([...sheet.cells].map(([row, cells]) => [row, byNumber(cells)]))),
    rows: byNumber(sheet.rows),
    columns: byNumber(sheet.columns),
  }));
  return { ...workbook, sheets };
}

test("law: a workbook that was written reads as it was", () => {
  fc.assert(
    fc.property(workbookArbitrary, (workbook) => {
      expect(ordered(readBack(workbook))).toEqual(ordered(workbook));
    }),
    { numRuns: 150 },
  );
});

test("law: equal workbooks give equal bytes", () => {
  fc.assert(
    fc.property(workbookArbitrary, (workbook) => {
      expect(writeWorkbook(structuredClone(workbook))).toEqual(writeWorkbook(workbook));
    }),
    { numRuns: 20 },
  );
});

test("all that the add-in writes comes back", () => {
  const workbook = sampleWorkbook();
  const back = readBack(workbook);
  const read = sheetAt(back, 1);
  const sample = sheetAt(workbook, 1);
  expect(read.tables).toEqual(sample.tables);
  expect(read.validations).toEqual(sample.validations);
  expect(read.conditionalFormats).toEqual(sample.conditionalFormats);
  expect(read.frozen).toEqual({ rows: 1, columns: 1 });
  expect(read.page).toEqual(sample.page);
  expect(read.cells.get(1)?.get(0)).toEqual({
    value: "00001",
    quotePrefix: true,
    format: { numberFormat: "@" },
  });
  expect(sheetAt(back, 0).page).toEqual(sheetAt(workbook, 0).page);
  expect(sheetAt(back, 3).visibility).toBe("Hidden");
  expect(back.names).toEqual(workbook.names);
});

test("errors are errors and texts are texts", () => {
  const workbook = newWorkbook();
  const sheet = sheetAt(workbook, 0);
  put(sheet, 0, 0, { error: "#N/A" });
  put(sheet, 0, 1, "#N/A");
  put(sheet, 0, 2, { error: "#SPILL!" }, { formula: "=SEQUENCE(3)" });
  put(sheet, 0, 3, "TRUE");
  put(sheet, 0, 4, true);
  put(sheet, 0, 5, "0012");
  put(sheet, 0, 6, "#DIV/0!", { formula: '="#DIV/0!"' });
  const cells = sheetAt(readBack(workbook), 0).cells.get(0);
  expect(cells?.get(0)?.value).toEqual({ error: "#N/A" });
  expect(cells?.get(1)?.value).toBe("#N/A");
  // A file has no #SPILL!: Excel stores #VALUE! and finds the error again by calculating.
  expect(cells?.get(2)).toEqual({ value: { error: "#VALUE!" }, formula: "=SEQUENCE(3)" });
  expect(cells?.get(3)?.value).toBe("TRUE");
  expect(cells?.get(4)?.value).toBe(true);
  expect(cells?.get(5)?.value).toBe("0012");
  expect(cells?.get(6)).toEqual({ value: "#DIV/0!", formula: '="#DIV/0!"' });
});

test("a cell without a look takes that of its column, and of its sheet", () => {
  const workbook = newWorkbook();
  const sheet = sheetAt(workbook, 0);
  sheet.format = { fontSize: 11 };
  sheet.columns.set(1, { format: { bold: true } });
  put(sheet, 0, 0, "sheet");
  put(sheet, 0, 1, "column");
  put(sheet, 0, 2, "own", { format: { italic: true } });
  put(sheet, 1, 1, "plain", { format: {} });
  const back = sheetAt(readBack(workbook), 0);
  expect(back.cells.get(0)?.get(0)?.format).toEqual({ fontSize: 11 });
  expect(back.cells.get(0)?.get(1)?.format).toEqual({ bold: true });
  expect(back.cells.get(0)?.get(2)?.format).toEqual({ italic: true });
  expect(back.cells.get(1)?.get(1)?.format).toEqual({});
  expect(back.columns.get(1)?.format).toEqual({ bold: true });
  expect(back.columns.get(16_383)?.format).toEqual({ fontSize: 11 });
});

test("changing the look of one cell that was read leaves its neighbour alone", () => {
  const workbook = newWorkbook();
  const sheet = sheetAt(workbook, 0);
  const format = { borders: { EdgeTop: { style: "Dot", weight: "Thin", color: "#112233" } } } as const;
  put(sheet, 0, 0, "a", { format: structuredClone(format) });
  put(sheet, 0, 1, "b", { format: structuredClone(format) });
  const cells = sheetAt(readBack(workbook), 0).cells.get(0);
  const first = cells?.get(0)?.format?.borders?.EdgeTop;
  if (first) first.color = "#FFFFFF";
  expect(cells?.get(1)?.format?.borders?.EdgeTop?.color).toBe("#112233");
});

test("rows that a table's filter hides stay filtered, and rows hidden by hand stay hidden", () => {
  const workbook = sampleWorkbook();
  const sheet = sheetAt(workbook, 1);
  // "Yes" stands in rows 4, 8 and 12 of the third column: all others are filtered away.
  for (let row = 1; row <= 12; row += 1) if (row % 4 !== 0) sheet.rows.set(row, { filtered: true });
  sheet.rows.set(20, { hidden: true });
  const rows = sheetAt(readBack(workbook), 1).rows;
  expect(rows.get(1)).toEqual({ filtered: true });
  expect(rows.get(4)).toBeUndefined();
  expect(rows.get(20)).toEqual({ hidden: true });
});

test("a filter on a plain range keeps its conditions and its rows", () => {
  const workbook = newWorkbook();
  const sheet = sheetAt(workbook, 0);
  ["Kind", "a", "b", "", "c"].forEach((value, row) => put(sheet, row, 0, value));
  sheet.cells.delete(3);
  sheet.autoFilter = {
    area: { top: 0, left: 0, bottom: 4, right: 1 },
    criteria: {
      "0": { filterOn: "Values", values: ["a", ""] },
      "1": { filterOn: "Custom", criterion1: ">=5", criterion2: "<>7", operator: "And" },
    },
  };
  sheet.rows.set(2, { filtered: true });
  const back = sheetAt(readBack(workbook), 0);
  expect(back.autoFilter).toEqual(sheet.autoFilter);
  expect(back.rows).toEqual(sheet.rows);
  expect(readBack(workbook).names).toEqual([]);
});

test("a header cell is written as its column is named, even where the model has none", () => {
  const workbook = newWorkbook();
  const sheet = sheetAt(workbook, 0);
  put(sheet, 2, 1, 2017);
  sheet.tables.push({
    id: "1",
    name: "Years",
    area: { top: 2, left: 1, bottom: 4, right: 2 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: false,
    showBandedRows: true,
    style: "TableStyleLight1",
    columns: [
      { id: 1, name: "2017" },
      { id: 2, name: "two\nlines" },
    ],
  });
  const back = sheetAt(readBack(workbook), 0);
  expect(back.cells.get(2)?.get(1)?.value).toBe("2017");
  expect(back.cells.get(2)?.get(2)?.value).toBe("two\nlines");
  expect(back.tables).toEqual(sheet.tables);
});

test("20,000 rows of 12 columns are written and read", () => {
  const workbook = newWorkbook();
  const sheet = sheetAt(workbook, 0);
  for (let row = 0; row < 20_000; row += 1) {
    for (let column = 0; column < 12; column += 1)
      put(sheet, row, column, column % 2 ? row * 1.5 : `case ${row}`);
  }
  expect(sheetAt(readBack(workbook), 0).cells.get(19_999)?.get(11)?.value).toBe(29_998.5);
});

test("conditional formats stand in the order of their priority, and no two share one", () => {
  const workbook = sampleWorkbook();
  const sheet = sheetAt(workbook, 1);
  const wanted = structuredClone(sheet.conditionalFormats);
  sheet.conditionalFormats.reverse();
  expect(sheetAt(readBack(workbook), 1).conditionalFormats).toEqual(wanted);
  const part = strFromU8(unzipSync(writeWorkbook(workbook))["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  expect([...part.matchAll(/ priority="(\d+)"/g)].map((match) => match[1])).toEqual(["1", "2", "3"]);
});
