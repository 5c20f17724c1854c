import { isCellError } from "../frame/cell-value";
import { cellAddress } from "../frame/cell-address";
import type { SurveyProblem } from "../survey-problem";
import { MOST_OPTIONS } from "./column-kind";
import { givenAnswers, isAnswered } from "./given-answers";
import type { Responses } from "./responses";
import type { SurveyDefinition } from "./survey-definition";

/** By more groups than this nothing is broken down: nobody reads it, and each group would be a handful. */
export const MOST_GROUPS = 30;

/** So many places of error values are named. */
const MOST_PLACES = 100;

/**
 * What keeps a survey from being tabulated as it is set up; [] where nothing does.
 * Checked by: test/core/survey/survey-faults.test.ts
 */
export function surveyFaults(definition: SurveyDefinition, responses: Responses): readonly SurveyProblem[] {
  const { sheet, headerRow, by, invited } = definition;
  const count = responses.rows.length;
  const asked = definition.questions.filter(({ kind }) => kind !== "aboutResponse");
  if (asked.length === 0) return [{ kind: "surveyNoQuestions", sheet, headerRow }];
  const anyAnswer = asked.some((question) =>
    givenAnswers(question, responses).some((answer) => isAnswered(question, answer)),
  );
  if (!anyAnswer) return [{ kind: "surveyNoResponses", sheet, headerRow }];
  const wanted = new Set(asked.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const places = responses.columns
    .filter(({ column }) => wanted.has(column))
    .flatMap(({ column, cells }) =>
      cells.flatMap((cell, at) =>
        isCellError(cell) ? [{ sheet, address: cellAddress(column, responses.rows[at] ?? 0) }] : [],
      ),
    );
  const many = asked
    .filter(({ options }) => options.length > MOST_OPTIONS)
    .map(({ id, options }): SurveyProblem => ({
      kind: "surveyManyOptions",
      question: id,
      options: options.length,
      most: MOST_OPTIONS,
    }));
  const groups = asked.find(({ id }) => id === by)?.options.length ?? 0;
  return [
    ...(places.length > 0
      ? [{ kind: "surveyErrors", sheet, places: places.slice(0, MOST_PLACES) } as const]
      : []),
    ...many,
    ...(invited !== null && invited < count
      ? [{ kind: "surveyInvited", invited, responses: count } as const]
      : []),
    ...(groups > MOST_GROUPS && groups <= MOST_OPTIONS
      ? [{ kind: "surveyManyGroups", question: by ?? "", groups, most: MOST_GROUPS } as const]
      : []),
  ];
}
