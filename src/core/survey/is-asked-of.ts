import { givenAnswers } from "./given-answers";
import type { Responses } from "./responses";
import { foldedAnswer } from "./spelt-options";
import type { SurveyQuestion } from "./survey-question";

/**
 * Whether the respondent of a response, by its place, was asked a question: everybody, unless it hangs on answers to another
 * one. A question that hangs on one that is not there was asked of everybody.
 */
export function isAskedOf(
  { askedOf: condition }: SurveyQuestion,
  questions: readonly SurveyQuestion[],
  responses: Responses,
): (place: number) => boolean {
  const before = questions.find(({ id }) => id === condition?.question);
  if (condition === null || before === undefined) return () => true;
  const wanted = new Set(condition.options.map(foldedAnswer));
  const given = givenAnswers(before, responses);
  return (place) => given[place]?.options.some((option) => wanted.has(foldedAnswer(option))) ?? false;
}
