import { givenAnswers, isAnswered, OTHER_ANSWERS } from "./given-answers";
import type { GivenAnswer } from "./given-answers";
import { isAskedOf } from "./is-asked-of";
import type { Responses } from "./responses";
import type { SurveyQuestion } from "./survey-question";

export interface OptionCount {
  readonly option: string;
  readonly respondents: number;
}

/** One question, counted. asked = answered + noAnswer; of one choice or a scale the options add up to `answered`. */
export interface SurveyResult {
  readonly question: SurveyQuestion;
  /** All responses, whether they were asked this or not. */
  readonly responses: number;
  /** n of "k of n": who was asked the question. */
  readonly asked: number;
  readonly answered: number;
  readonly noAnswer: number;
  /** In the order of the question; "Other answers" last, where there are any. Each respondent counts once in each. */
  readonly options: readonly OptionCount[];
  /** Of a question about a number; null where nobody gave one, or it is about a day. The middle of an even number is half way between two. */
  readonly numbers: { readonly lowest: number; readonly median: number; readonly highest: number } | null;
  /** What respondents wrote, with the row and column of the sheet. */
  readonly words: readonly { readonly text: string; readonly row: number; readonly column: number }[];
}

/** Which responses are looked at; left out: all. By their place among the responses. */
type Chosen = (place: number) => boolean;

/**
 * Counts the answers to a question. The base is everybody who was asked, so that those who gave no answer are seen: "82 of
 * 111", and a line "No answer".
 * Checked by: test/core/survey/survey-result.test.ts, test/core/survey/survey.laws.test.ts
 */
export function surveyResult(
  question: SurveyQuestion,
  questions: readonly SurveyQuestion[],
  responses: Responses,
  chosen: Chosen = () => true,
): SurveyResult {
  const isAsked = isAskedOf(question, questions, responses);
  const all = givenAnswers(question, responses);
  const asked = all.flatMap((answer, place) => (chosen(place) && isAsked(place) ? [{ answer, place }] : []));
  const answered = asked.filter(({ answer }) => isAnswered(question, answer));
  const counts = new Map<string, number>();
  for (const { answer } of answered)
    for (const option of answer.options) counts.set(option, (counts.get(option) ?? 0) + 1);
  const others = counts.get(OTHER_ANSWERS) ?? 0;
  return {
    question,
    responses: all.filter((_, place) => chosen(place)).length,
    asked: asked.length,
    answered: answered.length,
    noAnswer: asked.length - answered.length,
    options: [
      ...question.options.map((option) => ({
        option,
        respondents: counts.get(option) ?? 0,
      })),
      // Where an option bears that name, it counts them already.
      ...(others > 0 && !question.options.includes(OTHER_ANSWERS)
        ? [{ option: OTHER_ANSWERS, respondents: others }]
        : []),
    ],
    numbers: rangeOf(
      answered.map(({ answer }) => answer),
      question,
    ),
    words: asked.flatMap(({ answer, place }) =>
      answer.words.map(({ text, column }) => ({ text, column, row: responses.rows[place] ?? 0 })),
    ),
  };
}

/** Days as Excel counts them, 1955 to 2119: as numbers they say nothing. */
const DAYS = { from: 20_000, to: 80_000 } as const;

function rangeOf(answers: readonly GivenAnswer[], { wording }: SurveyQuestion): SurveyResult["numbers"] {
  const sorted = answers.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lowest === undefined || highest === undefined || lower === undefined || upper === undefined)
    return null;
  const areDays = /\b(date|day|when)\b/i.test(wording) && lowest > DAYS.from && highest < DAYS.to;
  if (areDays) return null;
  return { lowest, median: lower / 2 + upper / 2, highest };
}
