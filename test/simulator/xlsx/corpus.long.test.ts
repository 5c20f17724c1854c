import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Cell, SheetState, WorkbookState } from "../../../simulator/host/model";
import { readWorkbook } from "../../../simulator/xlsx/read-workbook";
import { writeWorkbook } from "../../../simulator/xlsx/write-workbook";

// Odd workbooks from the test suites of other libraries. They are not ours to keep in the repository: the folder is
// looked for beside the checkout, or where CASE_AUDIT_CORPUS points.
const places = [
  process.env["CASE_AUDIT_CORPUS"],
  resolve(process.cwd(), "../shared/corpus"),
  resolve(process.cwd(), "../corpus"),
];
const folder = places.find((place) => place !== undefined && existsSync(join(place, "INDEX.json")));

interface OddFile {
  readonly path: string;
  readonly oddities: readonly string[];
}

const files: OddFile[] = folder
  ? Object.entries(
      JSON.parse(readFileSync(join(folder, "INDEX.json"), "utf8")) as Record<string, string[]>,
    ).map(([path, oddities]) => ({ path, oddities }))
  : [];

if (!folder) {
  console.warn(
    "corpus.long.test.ts skipped: no folder of odd workbooks beside the checkout or in CASE_AUDIT_CORPUS",
  );
}

/** Files that hold no workbook at all, and what is said of them. */
const refused: Readonly<Record<string, RegExp>> = {
  "calamine/tests__pass_protected.xlsx": /encrypted with a password/,
  "poi/test-data__spreadsheet__58616.xlsx": /encrypted with a password/,
  "exceljs/spec__integration__data__missing-bits.xlsx": /zip without a workbook/,
  "poi/test-data__openxml4j__invalid.xlsx": /zip without a workbook/,
};

function workbookAt(path: string): WorkbookState {
  const read = readWorkbook(readFileSync(join(folder ?? "", path)));
  if (!read.ok) throw new Error(`${path}: ${read.reason}`);
  return read.value;
}

const cellsOf = (sheet: SheetState): Cell[] => [...sheet.cells.values()].flatMap((row) => [...row.values()]);
const allCells = (workbook: WorkbookState): Cell[] => workbook.sheets.flatMap(cellsOf);

/** What must be in a workbook of which the index says so. */
const signs: Readonly<Record<string, (workbook: WorkbookState) => boolean>> = {
  "1904 date system": (workbook) => workbook.date1904,
  "merged cells": ({ sheets }) => sheets.some((sheet) => sheet.merges.length > 0),
  "hidden rows": ({ sheets }) =>
    sheets.some((sheet) => [...sheet.rows.values()].some((row) => row.hidden || row.filtered)),
  "hidden columns": ({ sheets }) =>
    sheets.some((sheet) => [...sheet.columns.values()].some((column) => column.hidden)),
  "hidden sheets": ({ sheets }) => sheets.some((sheet) => sheet.visibility === "Hidden"),
  "very hidden sheets": ({ sheets }) => sheets.some((sheet) => sheet.visibility === "VeryHidden"),
  tables: ({ sheets }) => sheets.some((sheet) => sheet.tables.length > 0),
  "auto filter": ({ sheets }) => sheets.some((sheet) => sheet.autoFilter !== undefined),
  "data validation": ({ sheets }) => sheets.some((sheet) => sheet.validations.length > 0),
  "defined names": ({ names, sheets }) =>
    names.length > 0 || sheets.some((sheet) => sheet.page.printTitleRows !== undefined),
  formulas: (workbook) => allCells(workbook).some((cell) => cell.formula !== undefined),
  "shared formulas": (workbook) => allCells(workbook).some((cell) => cell.formula !== undefined),
  "array formulas": (workbook) => allCells(workbook).some((cell) => cell.formula !== undefined),
  "inline strings": (workbook) =>
    allCells(workbook).some((cell) => typeof cell.value === "string" && cell.value !== ""),
  "text with leading zeros": (workbook) =>
    allCells(workbook).some((cell) => typeof cell.value === "string" && /^0\d+$/.test(cell.value.trim())),
  "numbers stored as text": (workbook) =>
    allCells(workbook).some(
      (cell) => typeof cell.value === "string" && /^\s*-?\d[\d.,]*\s*$/.test(cell.value),
    ),
  "line breaks in cells": (workbook) => allCells(workbook).some((cell) => /[\r\n]/.test(String(cell.value))),
  // Both files have the element without a lock in it.
  "workbook structure protection": (workbook) => !workbook.structureProtected,
  "astral characters (emoji)": (workbook) =>
    allCells(workbook).some((cell) => /[\u{10000}-\u{10FFFF}]/u.test(String(cell.value))),
  'ISO date cells (t="d")': (workbook) =>
    allCells(workbook).some(
      (cell) => typeof cell.value === "number" && /y|d/i.test(cell.format?.numberFormat ?? ""),
    ),
  ...Object.fromEntries(
    ["#N/A", "#REF!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#DIV/0!"].map((error) => [
      `error value ${error}`,
      (workbook: WorkbookState): boolean =>
        allCells(workbook).some((cell) => typeof cell.value === "object" && cell.value.error === error),
    ]),
  ),
};

const ordered = (cells: Map<number, Cell>): [number, Cell][] =>
  [...cells].sort(([first], [second]) => first - second);

(folder ? describe : describe.skip)("odd workbooks", () => {
  test.each(Object.entries(refused))("%s is refused with a sentence", (path, sentence) => {
    const read = readWorkbook(readFileSync(join(folder ?? "", path)));
    expect(read.ok ? "it was read" : read.reason).toMatch(sentence);
  });

  const readable = files.filter(({ path }) => !(path in refused));

  test.each(readable)("$path is read, and what is odd about it is seen", ({ path, oddities }) => {
    const workbook = workbookAt(path);
    const missed = oddities.filter((oddity) => signs[oddity] && !signs[oddity](workbook));
    expect(missed).toEqual([]);
  });

  test.each(readable)(
    "$path keeps its values, formulas and names when it is written and read again",
    ({ path }) => {
      const workbook = workbookAt(path);
      const read = readWorkbook(writeWorkbook(workbook));
      if (!read.ok) throw new Error(read.reason);
      expect(read.value.sheets.map((sheet) => sheet.name)).toEqual(
        workbook.sheets.map((sheet) => sheet.name),
      );
      expect(read.value.names.map((name) => name.formula)).toEqual(
        workbook.names.map((name) => name.formula),
      );
      read.value.sheets.forEach((sheet, place) => {
        const before = workbook.sheets[place];
        expect(sheet.tables).toEqual(
          before?.tables.map((table) => ({
            ...table,
            columns: table.columns.map((column, at) => ({ ...column, id: at + 1 })),
          })),
        );
        expect(sheet.merges).toEqual(before?.merges);
        expect(sheet.validations).toEqual(before?.validations);
        expect(sheet.conditionalFormats).toEqual(before?.conditionalFormats);
        expect(sheet.page).toEqual(before?.page);
        for (const [row, cells] of before?.cells ?? []) {
          expect(ordered(sheet.cells.get(row) ?? new Map<number, Cell>())).toEqual(ordered(cells));
        }
      });
    },
  );
});
