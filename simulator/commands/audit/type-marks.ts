import { refusal, success, type Outcome } from "../../../src/core/outcome";
import { putCell, cellAt } from "../../host/cells";
import type { WorkbookState } from "../../host/model";
import { sheetNamed, valuesOf } from "../../host/new-workbook";
import type { Marks } from "./marks";

/**
 * Types the marks into the table of the sample as scorers would, past the add-in: straight into the workbook. Refused
 * where a case of the file is not on the sheet, or a column is not there; then nothing is typed.
 */
export function typeMarks(
  workbook: WorkbookState,
  sheetName: string,
  caseHeader: string,
  marks: Marks,
): Outcome<{ readonly cells: number }> {
  const sheet = sheetNamed(workbook, sheetName);
  const values = valuesOf(sheet);
  const headerRow = values.findIndex((row) => row.includes(caseHeader));
  const headers = values[headerRow] ?? [];
  const caseColumn = headers.indexOf(caseHeader);
  const rowOf = new Map(
    values.flatMap((row, index) => (index > headerRow ? [[String(row[caseColumn]), index] as const] : [])),
  );

  const strangers = [...marks.keys()].filter((key) => !rowOf.has(key));
  if (strangers.length > 0) return refusal({ kind: "caseNotDrawn", sheet: sheetName, cases: strangers });
  const entries = [...marks].flatMap(([key, words]) =>
    words.map((entry) => ({ ...entry, row: rowOf.get(key) ?? -1 })),
  );
  const absent = [...new Set(entries.map(({ header }) => header))].filter(
    (header) => !headers.includes(header),
  );
  if (absent.length > 0) return refusal({ kind: "scoringColumnsMissing", sheet: sheetName, columns: absent });
  for (const { header, words, row } of entries) {
    const column = headers.indexOf(header);
    putCell(sheet, row, column, { ...cellAt(sheet, row, column), value: words });
  }
  return success({ cells: entries.length });
}
