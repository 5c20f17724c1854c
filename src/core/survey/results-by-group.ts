import type { ShownRules } from "../shown-rules";
import { givenAnswers } from "./given-answers";
import type { Responses } from "./responses";
import { surveyResult } from "./survey-result";
import type { SurveyResult } from "./survey-result";
import type { SurveyQuestion } from "./survey-question";

/** The answers of those who gave one answer to another question: a sector, a role. */
export interface GroupedResult {
  readonly group: string;
  readonly result: SurveyResult;
  /** So few that a percentage is not shown, or is to be taken with care; null where there are enough. */
  readonly smallBase: "noPercentage" | "small" | null;
}

/**
 * A question counted for each option of another one, in its order. Who gave no answer there is in no group; who gave
 * several is in each. A group without a respondent is left out.
 * Checked by: test/core/survey/survey.laws.test.ts
 */
export function resultsByGroup(
  question: SurveyQuestion,
  by: SurveyQuestion,
  questions: readonly SurveyQuestion[],
  responses: Responses,
  rules: Pick<ShownRules, "fewestForPercentage" | "fewestForPrecision">,
): readonly GroupedResult[] {
  const groups = givenAnswers(by, responses).map(({ options }) => options);
  const names = [...new Set([...by.options, ...groups.flat()])];
  return names.flatMap((group): readonly GroupedResult[] => {
    const result = surveyResult(
      question,
      questions,
      responses,
      (place) => groups[place]?.includes(group) ?? false,
    );
    if (result.responses === 0) return [];
    const { asked } = result;
    const smallBase =
      asked < rules.fewestForPercentage ? "noPercentage" : asked < rules.fewestForPrecision ? "small" : null;
    return [{ group, result, smallBase }];
  });
}
