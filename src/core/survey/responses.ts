import type { CellValue } from "../frame/cell-value";
import { columnLetters } from "../frame/cell-address";
import { cellText, foldedWord } from "../scoring/mark-meaning";

/** The export of a questionnaire, from its header row on. `top` and `left` say where that stands on the sheet. */
export interface SurveyGrid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

export interface ResponseColumn {
  /** Position on the sheet, 1 is A. */
  readonly column: number;
  /** The header; of columns that share one, such as the options of a question, the shared one. */
  readonly header: string;
  /** What stands under the header in a second header row: an option, a line of a matrix. "" where there is none. */
  readonly under: string;
  /** One cell a response. */
  readonly cells: readonly CellValue[];
}

/** A questionnaire as columns of answers. Rows in which nothing was answered at all are left out and named. */
export interface Responses {
  readonly columns: readonly ResponseColumn[];
  /** Row of each response on the sheet. */
  readonly rows: readonly number[];
  /** Blank rows between the responses, and the row of totals under a table. */
  readonly blankRows: readonly number[];
  readonly hasSecondHeader: boolean;
}

/** "Q8. Which tools? [Graded Care Profile]": some tools put the option behind the question in one header. */
const optionInBrackets = /^(.+\S)\s*\[([^[\]]+)\]$/;

/**
 * Reads the export of a questionnaire: one header row, or two as SurveyMonkey writes them, where the options of a question
 * stand under its wording and the wording stands over the first of them only. Blank columns without a header are left out,
 * and a last row whose first filled cell is "Total".
 * Checked by: test/core/survey/responses.test.ts
 */
export function responses({ top, left, values }: SurveyGrid): Responses {
  const header = (values[0] ?? []).map(cellText);
  const second = (values[1] ?? []).map(cellText);
  const hasSecondHeader = isSecondHeader(header, second, values.slice(2));
  const first = hasSecondHeader ? 2 : 1;
  const body = values.slice(first);
  const isBlank = (row: readonly CellValue[]) => row.every((cell) => cellText(cell) === "");
  const last = body.findLastIndex((row) => !isBlank(row));
  const isResponse = (row: readonly CellValue[], at: number) =>
    !isBlank(row) && (at < last || !isTotal(row.find((cell) => cellText(cell) !== "")));
  const kept = body.flatMap((row, at) => (at <= last && isResponse(row, at) ? [at] : []));
  const blank = body.flatMap((row, at) => (at <= last && !isResponse(row, at) ? [at] : []));
  const width = Math.max(0, ...values.map((row) => row.length));
  const columns: ResponseColumn[] = [];
  let shared = "";
  for (let at = 0; at < width; at += 1) {
    const own = header[at] ?? "";
    const under = hasSecondHeader ? (second[at] ?? "") : "";
    if (own !== "") shared = own;
    const cells = kept.map((row) => body[row]?.[at] ?? "");
    const goesOn = own === "" && under !== "";
    if (own === "" && !goesOn && cells.every((cell) => cellText(cell) === "")) continue;
    const split = under === "" ? optionInBrackets.exec(own) : null;
    const named = goesOn ? shared : own;
    columns.push({
      column: left + at,
      header: split?.[1] ?? (named === "" ? `No header, column ${columnLetters(left + at)}` : named),
      under: split?.[2]?.trim() ?? under,
      cells,
    });
  }
  const onSheet = (at: number) => top + first + at;
  return { columns, rows: kept.map(onSheet), blankRows: blank.map(onSheet), hasSecondHeader };
}

/** The word that Excel puts into the row of totals of a table, and no more. */
function isTotal(cell: CellValue | undefined): boolean {
  return /^(grand )?total$/i.test(cellText(cell ?? ""));
}

/** What SurveyMonkey writes under a question that has one column. */
export function isPlainResponse(under: string): boolean {
  return /^(open-ended )?response$/.test(foldedWord(under));
}

/** What it writes there where the answer is in the respondent's own words. */
export function isOpenResponse(under: string): boolean {
  return foldedWord(under) === "open-ended response";
}

/**
 * A second header holds options under blank header cells, or the word "Response"; what is known of the response itself,
 * such as its number, has nothing under it. A first response has that filled.
 */
function isSecondHeader(
  header: readonly string[],
  second: readonly string[],
  below: SurveyGrid["values"],
): boolean {
  const hasOption = second.some((under, at) => under !== "" && (header[at] ?? "") === "");
  if (!hasOption && !second.some(isPlainResponse)) return false;
  const about = header.flatMap((text, at) => (isAboutResponse(text) ? [second[at] ?? ""] : []));
  return about.every((under) => under === "") && !second.some(isAnswer);

  /** It stands again below, among other answers: a first response under a header that somebody left blank. */
  function isAnswer(under: string, at: number): boolean {
    const answers = below.map((row) => cellText(row[at] ?? "")).filter((text) => text !== "");
    return answers.includes(under) && answers.some((text) => text !== under);
  }
}

const aboutResponse = [
  /^(respondent|collector|response|survey|submission)[ _-]?id$/,
  /^id$/,
  /^(#|nr\.?|no\.|(respondent|response|row)( (nr|no|number)\.?)?)$/,
  /^(start|end|completion|submission|last modified)[ _-]?(date|time)$/,
  /^(timestamp|submitted( at| on)?|date (created|modified|submitted)|duration.*|language|points|score|total points|feedback)$/,
  /^(your )?(ip[ _-]?address|e-?mail( address)?|(first|last|full) name|name|user ?name|custom data.*)\??$/,
];

/** Whether a header says that its column is about the response, not an answer: its number, its time, who sent it. */
export function isAboutResponse(header: string): boolean {
  const folded = foldedWord(header);
  return aboutResponse.some((pattern) => pattern.test(folded));
}
