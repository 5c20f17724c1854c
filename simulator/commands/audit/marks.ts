import { refusal, success, type Outcome } from "../../../src/core/outcome";
import type { CriteriaSet } from "../../../src/core/scoring/criterion";
import { questionHeaders, scorerHeader } from "../../../src/sheets/scoring-headers";
import { commaSeparatedRows } from "./comma-separated";

/** What scorers would type, by case: header of the column on the sample, and the words. */
export type Marks = ReadonlyMap<string, readonly { readonly header: string; readonly words: string }[]>;

/**
 * Reads a marks file: the first column is the case number, the others are named by the id of a criterion ("threshold"),
 * by the id and "reason", "comment", "kind" or "theme" ("threshold reason"), or "scorer". Blank fields type nothing.
 * Refused with the line: an unknown column, a case twice, a row that is too long, a quote that is never closed. Words
 * that are no allowed marks are typed all the same, as people do; the audit tells of them.
 */
export function readMarks(text: string, set: CriteriaSet): Outcome<Marks> {
  const refused = (line: number, why: string) => refusal({ kind: "marksFileUnreadable", line, why });
  const rows = commaSeparatedRows(text);
  if (rows === null) return refused(1, "a quotation mark is never closed");
  const [header, ...body] = rows;
  if (header === undefined) return refused(1, "the file is empty");
  const headers: string[] = [];
  for (const name of header.fields.slice(1)) {
    const column = columnHeader(name.trim(), set);
    if (column === null) return refused(header.line, `there is no question “${name.trim()}”`);
    headers.push(column);
  }
  const marks = new Map<string, { header: string; words: string }[]>();
  for (const { line, fields } of body) {
    const [key = "", ...words] = fields.map((field) => field.trim());
    if (key === "") return refused(line, "the case number is blank");
    if (marks.has(key)) return refused(line, `case ${key} stands in the file twice`);
    if (words.length > headers.length) return refused(line, "there are more fields than columns");
    marks.set(
      key,
      words.flatMap((each, index) => (each === "" ? [] : [{ header: headers[index] ?? "", words: each }])),
    );
  }
  return success(marks);
}

/** The header on the sample for a column of the file; null where no question has it. */
function columnHeader(name: string, set: CriteriaSet): string | null {
  if (name.toLowerCase() === "scorer") return scorerHeader;
  for (const criterion of set.criteria) {
    const { mark, reason, comment, kind, theme } = questionHeaders(criterion);
    const columns = { "": mark, " reason": reason, " comment": comment, " kind": kind, " theme": theme };
    for (const [suffix, header] of Object.entries(columns)) {
      if (header !== null && name === `${criterion.id}${suffix}`) return header;
    }
  }
  return null;
}
