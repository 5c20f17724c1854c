import { refusal, type Outcome } from "../core/outcome";
import { cellText } from "../core/scoring/mark-meaning";
import type { RunsWrite, RunWritten } from "../sheets/cell-runs";
import { seen, sentValue } from "./case-row";
import { cellValues } from "./cell-values";
import { request } from "./request";

const single = "values,valueTypes";

/**
 * Writes runs of cells in columns, and reads in the same request the headers over them, by which key each row is known, what
 * stood there before and what stands there now: 1 request. Whoever asks compares.
 */
export async function writeRuns(wanted: RunsWrite): Promise<Outcome<readonly RunWritten[]>> {
  const answer = await request({ written: [], sheet: wanted.sheet }, (context) => {
    const sheet = context.workbook.worksheets.getItem(wanted.sheet);
    const part = (top: number, column: number, rows: number, members: string): Excel.Range => {
      const range = sheet.getRangeByIndexes(top - 1, column - 1, rows, 1);
      range.load(members);
      return range;
    };
    const stood = wanted.runs.map(({ column, top, cells }) => ({
      header: part(wanted.headerRow, column, 1, single),
      keys: part(top, wanted.keyColumn, cells.length, single),
      before: part(top, column, cells.length, `${single},formulas`),
    }));
    for (const { column, top, cells } of wanted.runs)
      sheet.getRangeByIndexes(top - 1, column - 1, cells.length, 1).formulas = cells.map((cell) => [
        sentValue(cell),
      ]);
    const after = wanted.runs.map(({ column, top, cells }) => part(top, column, cells.length, single));
    return () =>
      stood.map(({ header, keys, before }, index): RunWritten => {
        const now = after[index];
        return {
          header: cellText(firstCells(header)[0] ?? ""),
          keys: firstCells(keys),
          before: firstCells(before).map((value, down) => seen(value, before.formulas[down]?.[0])),
          after: now === undefined ? [] : firstCells(now),
        };
      });
  });
  return answer.ok ? answer : refusal(...answer.problems);
}

/** The cells of a range that is one column wide. */
function firstCells(range: Pick<Excel.Range, "values" | "valueTypes">) {
  return cellValues(range.values, range.valueTypes).map((row) => row[0] ?? "");
}
