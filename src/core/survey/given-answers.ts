import { cellText } from "../scoring/mark-meaning";
import { partsOf } from "./column-kind";
import { numberInCell } from "./number-in-cell";
import type { Responses } from "./responses";
import { foldedAnswer } from "./spelt-options";
import type { SurveyQuestion } from "./survey-question";

/** Stands for all answers that are none of a question's options. */
export const OTHER_ANSWERS = "Other answers";

/** What one response says to one question. */
export interface GivenAnswer {
  /** Options of the question, each once, in their order; `OTHER_ANSWERS` among them. Empty: no answer. */
  readonly options: readonly string[];
  /** Words of the respondent's own: free text, or behind "Other". */
  readonly words: readonly { readonly text: string; readonly column: number }[];
  /** null where the question is no number, or the cell holds none. */
  readonly number: number | null;
}

/** What was read of responses before: they never change, and by sector each question is asked for again and again. */
const readBefore = new WeakMap<Responses, WeakMap<SurveyQuestion, readonly GivenAnswer[]>>();

/**
 * The answers to a question, one for each response. Capitals and white space make no other answer.
 * Checked by: test/core/survey/survey-result.test.ts
 */
export function givenAnswers(question: SurveyQuestion, responses: Responses): readonly GivenAnswer[] {
  const known = readBefore.get(responses) ?? new WeakMap<SurveyQuestion, readonly GivenAnswer[]>();
  readBefore.set(responses, known);
  const given = known.get(question) ?? answersOf(question, responses);
  known.set(question, given);
  return given;
}

function answersOf(question: SurveyQuestion, { columns, rows }: Responses): readonly GivenAnswer[] {
  const { options, separator, kind } = question;
  const known = new Map(options.map((option) => [foldedAnswer(option), option]));
  // Few different words stand in many cells.
  const offers = new Map<string, string | undefined>();
  const offeredFor = (part: string): string | undefined => {
    if (!offers.has(part)) offers.set(part, known.get(foldedAnswer(part)));
    return offers.get(part);
  };
  const read = question.columns.map((column) => ({
    ...column,
    cells: columns.find((one) => one.column === column.column)?.cells ?? [],
  }));
  const answerAt = (at: number): GivenAnswer => {
    const chosen = new Set<string>();
    const words: { text: string; column: number }[] = [];
    let number: number | null = null;
    for (const { cells, column, option, holdsWords } of read) {
      const cell = cells[at] ?? "";
      const text = cellText(cell);
      if (text === "") continue;
      if (option !== null) {
        // Who gave the one answer already and wrote something as well has not given another.
        const isRemark = holdsWords === true && kind !== "severalChoices" && chosen.size > 0;
        if (!isRemark) chosen.add(option);
        if (holdsWords === true) words.push({ text, column });
        continue;
      }
      if (kind === "freeText") {
        words.push({ text, column });
        continue;
      }
      if (kind === "number") {
        number = numberInCell(cell);
        if (number === null) words.push({ text, column });
        continue;
      }
      for (const part of separator === null ? [text] : partsOf(text, separator)) {
        const offered = offeredFor(part);
        chosen.add(offered ?? OTHER_ANSWERS);
        if (offered === undefined) words.push({ text: part, column });
      }
    }
    const ordered = [...new Set([...options, OTHER_ANSWERS])].filter((option) => chosen.has(option));
    return { options: ordered, words, number };
  };
  const [only] = read;
  if (read.length !== 1 || only === undefined || kind === "number") return rows.map((_, at) => answerAt(at));
  // Of one column the same cell is the same answer.
  const answers = new Map<string, GivenAnswer>();
  return rows.map((_, at) => {
    const text = cellText(only.cells[at] ?? "");
    const answer = answers.get(text) ?? answerAt(at);
    answers.set(text, answer);
    return answer;
  });
}

/** Whether anything was answered. A number that is written as words is not an answer in numbers. */
export function isAnswered({ kind }: SurveyQuestion, answer: GivenAnswer): boolean {
  if (kind === "number") return answer.number !== null;
  return answer.options.length > 0 || answer.words.length > 0;
}
