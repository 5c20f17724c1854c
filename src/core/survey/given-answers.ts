import { cellText } from "../scoring/mark-meaning";
import { partsOf } from "./column-kind";
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

/**
 * The answers to a question, one for each response. Capitals and white space make no other answer.
 * Checked by: test/core/survey/survey-result.test.ts
 */
export function givenAnswers(question: SurveyQuestion, { columns, rows }: Responses): readonly GivenAnswer[] {
  const { options, separator, kind } = question;
  const known = new Map(options.map((option) => [foldedAnswer(option), option]));
  const read = question.columns.map((column) => ({
    ...column,
    cells: columns.find((one) => one.column === column.column)?.cells ?? [],
  }));
  return rows.map((_, at): GivenAnswer => {
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
        if (typeof cell === "number") number = cell;
        else words.push({ text, column });
        continue;
      }
      for (const part of separator === null ? [text] : partsOf(text, separator)) {
        const offered = known.get(foldedAnswer(part));
        chosen.add(offered ?? OTHER_ANSWERS);
        if (offered === undefined) words.push({ text: part, column });
      }
    }
    const ordered = [...options, OTHER_ANSWERS].filter((option) => chosen.has(option));
    return { options: ordered, words, number };
  });
}

/** Whether anything was answered. A number that is written as words is not an answer in numbers. */
export function isAnswered({ kind }: SurveyQuestion, answer: GivenAnswer): boolean {
  if (kind === "number") return answer.number !== null;
  return answer.options.length > 0 || answer.words.length > 0;
}
