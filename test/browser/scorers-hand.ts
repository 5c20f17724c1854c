import type { Page } from "playwright-core";
import type { Sitting } from "../../simulator/page/workbook/sitting";
import type { MarkedRow } from "./marks-of-example";

const questions = ["threshold", "agencies", "quality", "decision", "feedback", "consent", "police-form"];

/** The header on Audit sample for a column of marks.csv: "decision" is "4 Right decision", "decision reason" "4 Reason". */
function headerOf(column: string, headers: readonly string[]): string | undefined {
  if (column === "scorer") return "Scorer";
  const [id = "", part] = column.split(" ");
  const number = `${questions.indexOf(id) + 1} `;
  const own = headers.filter((header) => header.startsWith(number));
  const wanted = part === undefined ? null : `${number}${part}`.toLowerCase();
  const parts = ["reason", "comment", "kind", "theme"].map((word) => `${number}${word}`);
  return own.find((header) =>
    wanted === null ? !parts.includes(header.toLowerCase()) : header.toLowerCase() === wanted,
  );
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts of the sheet in front as a person sees it: header row and the rows under it, found by the first header. */
async function sheetTexts(page: Page, sheet: string, firstHeader: string) {
  return page.evaluate(
    ({ sheet, firstHeader }) => {
      const open = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
      const state = open.workbook.sheets.find(({ name }) => name === sheet);
      if (!state) throw new Error(`no sheet ${sheet}`);
      const rows = [...state.cells].map(([row, cells]) => ({
        row,
        cells: [...cells].map(([column, { value }]) => ({ column, text: String(value) })),
      }));
      const header = rows.find(({ cells }) =>
        cells.some(({ column, text }) => column === 0 && text === firstHeader),
      );
      if (!header) throw new Error(`no header ${firstHeader} on ${sheet}`);
      return { header, rows: rows.filter(({ row }) => row > header.row) };
    },
    { sheet, firstHeader },
  );
}

/**
 * Types marks into the sample as the scorers would, cell by cell and past no validation: 60 cases by hand would take
 * minutes. Gives how many cells were filled.
 */
export async function typeMarks(page: Page, marked: readonly MarkedRow[]): Promise<number> {
  const { header, rows } = await sheetTexts(page, "Audit sample", "Referral ID");
  const headers = header.cells.map(({ text }) => text);
  const columnOf = new Map(header.cells.map(({ column, text }) => [text, column]));
  const rowOf = new Map(rows.map(({ row, cells }) => [cells.find(({ column }) => column === 0)?.text, row]));
  const entries = marked.flatMap(({ id, cells }): Entry[] => {
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`${id} is not on Audit sample`);
    return Object.entries(cells).flatMap(([name, text]) => {
      const column = columnOf.get(headerOf(name, headers) ?? "");
      if (column === undefined) throw new Error(`Audit sample has no column for ${name}`);
      return [{ row, column, text }];
    });
  });
  const refused = await page.evaluate((entries) => {
    const open = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
    const sheet = open.workbook.sheets.find(({ name }) => name === "Audit sample");
    if (sheet) open.showSheet(sheet.id);
    return entries.flatMap(({ row, column, text }) => open.type(row, column, text) ?? []);
  }, entries);
  if (refused.length > 0) throw new Error(`refused: ${refused.join("; ")}`);
  return entries.length;
}
