import type { Responses } from "./responses";
import type { SurveyDefinition } from "./survey-definition";
import { surveyQuestions } from "./survey-questions";

/**
 * Ids of the questions of a set-up that no longer stand in their columns: somebody moved, renamed or deleted columns since they
 * were shown, and other answers would be counted under their names.
 * Checked by: test/core/survey/kept-survey.test.ts
 */
export function movedQuestions(
  { questions }: Pick<SurveyDefinition, "questions">,
  responses: Responses,
): readonly string[] {
  const found = new Map(
    surveyQuestions(responses).map(({ id, columns }) => [id, placesOf(columns)] as const),
  );
  return questions.filter(({ id, columns }) => found.get(id) !== placesOf(columns)).map(({ id }) => id);
}

function placesOf(columns: SurveyDefinition["questions"][number]["columns"]): string {
  return columns.map(({ column, option }) => `${column} ${option ?? ""}`).join("\u001f");
}
