import { foldedAnswer } from "./spelt-options";
import { givenAnswers } from "./given-answers";
import type { Responses } from "./responses";
import { isAskedOf } from "./is-asked-of";
import type { SurveyQuestion } from "./survey-question";

/**
 * How many respondents gave any of some answers to a question, each once, of how many were asked: answers that are counted
 * together, such as "Agree" and "Strongly agree".
 * Checked by: test/core/survey/paired-result.test.ts
 */
export function respondentsGiving(
  options: readonly string[],
  question: SurveyQuestion,
  questions: readonly SurveyQuestion[],
  responses: Responses,
): { readonly count: number; readonly base: number } {
  const wanted = new Set(options.map(foldedAnswer));
  const isAsked = isAskedOf(question, questions, responses);
  const asked = givenAnswers(question, responses).filter((_, place) => isAsked(place));
  const count = asked.filter((answer) => answer.options.some((option) => wanted.has(foldedAnswer(option))));
  return { count: count.length, base: asked.length };
}
