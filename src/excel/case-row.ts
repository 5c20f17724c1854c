import type { CellValue } from "../core/frame/cell-value";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText } from "../core/scoring/mark-meaning";
import type { CaseRows, CaseRowsAsk, CellSeen, RowWrite, RowWritten, WantedCell } from "../sheets/case-row";
import { writtenCell } from "../sheets/written-cell";
import { cellValues } from "./cell-values";
import { request } from "./request";

/** A sheet's rows and columns. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

const WITH_TYPES = "values,valueTypes,rowIndex,columnIndex";

/** What is needed to find one case in a table and to see what stands in its cells: 1 request. */
export async function readCaseRows(ask: CaseRowsAsk): Promise<Outcome<CaseRows>> {
  const answer = await request({ written: [], sheet: ask.sheet }, (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const sheet = workbook.worksheets.getItemOrNullObject(ask.sheet);
    sheet.load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    const part = (top: number, left: number, rows: number, columns: number, members = WITH_TYPES) => {
      const range = used.getIntersectionOrNullObject(sheet.getRangeByIndexes(top, left, rows, columns));
      range.load(members);
      return range;
    };
    const headers = part(ask.headerRow - 1, 0, 1, SHEET_COLUMNS);
    const columns = ask.columns.map((column) => part(0, column - 1, SHEET_ROWS, 1, `${WITH_TYPES},formulas`));
    const row = ask.row === null ? null : part(ask.row - 1, 0, 1, SHEET_COLUMNS, `${WITH_TYPES},text`);
    return () => {
      if (sheet.isNullObject) return null;
      const [line = []] = row === null ? [] : fromFirst(row);
      return {
        readOnly: workbook.readOnly,
        protected: sheet.protection.protected,
        headers: (fromFirst(headers)[0] ?? []).map(cellText),
        columns: columns.map(seenCells),
        row: line,
        shown: row === null || row.isNullObject ? [] : [...blanks(row.columnIndex), ...(row.text[0] ?? [])],
      };
    };
  });
  if (!answer.ok) return refusal(...answer.problems);
  return answer.value === null ? refusal({ kind: "sheetMissing", sheet: ask.sheet }) : success(answer.value);
}

/**
 * Writes single cells of one row, and reads in the same request what stood there before and what stands there now: 1
 * request. Whoever asks compares: what stood there may be an answer that somebody else gave a moment ago.
 */
export async function writeRow(wanted: RowWrite): Promise<Outcome<RowWritten>> {
  const answer = await request({ written: [], sheet: wanted.sheet }, (context) => {
    const sheet = context.workbook.worksheets.getItem(wanted.sheet);
    const cell = (row: number, column: number, members: string): Excel.Range => {
      const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
      range.load(members);
      return range;
    };
    const single = "values,valueTypes";
    const key = cell(wanted.row, wanted.keyColumn, single);
    const headers = wanted.cells.map(({ column }) => cell(wanted.headerRow, column, single));
    const beside = (wanted.beside ?? []).map((column) => cell(wanted.row, column, single));
    const before = wanted.cells.map(({ column }) => cell(wanted.row, column, `${single},formulas`));
    for (const each of wanted.cells) {
      const range = sheet.getRangeByIndexes(wanted.row - 1, each.column - 1, 1, 1);
      if (each.as === "formula") range.formulas = [[each.value]];
      else range.values = [[sentValue(each)]];
    }
    const after = wanted.cells.map(({ column }) => cell(wanted.row, column, single));
    return () => ({
      key: onlyCell(key),
      headers: headers.map((range) => cellText(onlyCell(range))),
      before: before.map((range) => seen(onlyCell(range), range.formulas[0]?.[0])),
      after: after.map(onlyCell),
      beside: beside.map(onlyCell),
    });
  });
  return answer.ok ? answer : refusal(...answer.problems);
}

/** As it is sent to Excel: text guarded. */
export function sentValue({ as, value }: Pick<WantedCell, "as" | "value">): string | number | boolean {
  return as === "text" ? writtenCell(value, { data: true }, false) : value;
}

type Loaded = Pick<Excel.Range, "values" | "valueTypes" | "rowIndex" | "columnIndex" | "isNullObject">;

/** The cells from column A on. */
function fromFirst(range: Loaded): readonly (readonly CellValue[])[] {
  if (range.isNullObject) return [];
  return cellValues(range.values as unknown[][], range.valueTypes).map((row) => [
    ...blanks(range.columnIndex),
    ...row,
  ]);
}

/** The cells of one column from row 1 on. */
function seenCells(range: Loaded & Pick<Excel.Range, "formulas">): readonly CellSeen[] {
  if (range.isNullObject) return [];
  const above = blanks(range.rowIndex).map((value): CellSeen => ({ value, formula: null }));
  const cells = cellValues(range.values as unknown[][], range.valueTypes).map((row, down) =>
    seen(row[0] ?? "", range.formulas[down]?.[0]),
  );
  return [...above, ...cells];
}

/** A text that begins with "=" is no formula: then both are the same. */
export function seen(value: CellValue, formula: unknown): CellSeen {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, formula: isFormula ? formula : null };
}

function onlyCell(range: Pick<Excel.Range, "values" | "valueTypes">): CellValue {
  return cellValues(range.values as unknown[][], range.valueTypes)[0]?.[0] ?? "";
}

function blanks(count: number): readonly ""[] {
  return Array.from({ length: count }, () => "" as const);
}
