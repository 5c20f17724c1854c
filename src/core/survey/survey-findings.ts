import type { AuditSettings } from "../audit-definition";
import type { CriterionResult } from "../findings/findings";
import { shownRules } from "../shown-rules";
import { givenAnswers, isAnswered, type GivenAnswer } from "./given-answers";
import { pairedResult } from "./paired-result";
import type { PairedResult } from "./paired-result";
import { repeatedRespondents } from "./repeated-respondents";
import type { RepeatedRespondent } from "./repeated-respondents";
import { respondentsGiving } from "./respondents-giving";
import { responseRate } from "./response-rate";
import type { ResponseRate } from "./response-rate";
import type { Responses } from "./responses";
import { resultsByGroup } from "./results-by-group";
import type { GroupedResult } from "./results-by-group";
import type { SurveyDefinition } from "./survey-definition";
import type { SurveyQuestion } from "./survey-question";
import { surveyResult } from "./survey-result";
import type { SurveyResult } from "./survey-result";

/** A whole survey, counted. */
export interface SurveyFindings {
  readonly definition: SurveyDefinition;
  readonly settings: AuditSettings;
  readonly responses: number;
  /** null where it is not known how many were invited. */
  readonly rate: ResponseRate | null;
  /** Responses in which no question was answered. */
  readonly silent: number;
  /** Rows of the sheet that are no responses. */
  readonly blankRows: readonly number[];
  readonly repeated: readonly RepeatedRespondent[];
  /** In the order of the questionnaire, what is no question left out. */
  readonly results: readonly SurveyResult[];
  /** The question by whose answers the others are broken down; null for none. */
  readonly by: SurveyQuestion | null;
  /** For each question with options but that one. */
  readonly grouped: readonly {
    readonly question: SurveyQuestion;
    readonly groups: readonly GroupedResult[];
  }[];
  readonly paired: readonly PairedResult[];
}

/**
 * Counts a survey as its definition says, beside the results of the audit. A pair whose question or criterion is not there any
 * more is left out.
 * Checked by: test/core/survey/mash-example.test.ts
 */
export function surveyFindings(
  definition: SurveyDefinition,
  responses: Responses,
  audit: readonly CriterionResult[],
  settings: AuditSettings,
): SurveyFindings {
  const asked = definition.questions.filter(({ kind }) => kind !== "aboutResponse");
  const by = asked.find(({ id }) => id === definition.by) ?? null;
  const rules = shownRules(settings);
  const count = responses.rows.length;
  return {
    definition,
    settings,
    responses: count,
    rate: responseRate(count, definition.invited),
    silent: responses.rows.filter(
      (_, at) => !asked.some((question) => hasAnswer(question, givenAnswers(question, responses)[at])),
    ).length,
    blankRows: responses.blankRows,
    repeated: repeatedRespondents(responses),
    results: asked.map((question) => surveyResult(question, asked, responses)),
    by,
    grouped:
      by === null
        ? []
        : asked
            .filter((question) => question !== by && question.options.length > 0)
            .map((question) => ({ question, groups: resultsByGroup(question, by, asked, responses, rules) })),
    paired: definition.pairs.flatMap((pair): readonly PairedResult[] => {
      const question = asked.find(({ id }) => id === pair.question);
      const criterion = audit.find((result) => result.criterion.id === pair.criterion);
      if (question === undefined || criterion === undefined) return [];
      const survey = respondentsGiving(pair.options, question, asked, responses);
      return [pairedResult(pair, survey, criterion, definition, settings.confidenceLevel)];
    }),
  };
}

function hasAnswer(question: SurveyQuestion, answer: GivenAnswer | undefined): boolean {
  return answer !== undefined && isAnswered(question, answer);
}
