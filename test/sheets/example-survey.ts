import { offeredPairs } from "../../src/core/survey/ready-pairs";
import { responses } from "../../src/core/survey/responses";
import type { SurveyDefinition } from "../../src/core/survey/survey-definition";
import { surveyFindings } from "../../src/core/survey/survey-findings";
import { surveyQuestions } from "../../src/core/survey/survey-questions";
import {
  commentQuestion,
  surveyQuestions as written,
  surveyResponses,
  toolsQuestion,
} from "../../simulator/examples/mash-2017/survey-responses";
import { exampleDefinition, exampleFindings } from "./example-audit";

const header = ["Respondent ID", ...written.map(({ question }) => question), toolsQuestion, commentQuestion];

/** The example's questionnaire as its export holds it, without the times. */
export const exampleResponses = responses({
  top: 1,
  left: 1,
  values: [
    header,
    ...surveyResponses().map(({ respondent, answers, tools, comment }) => [
      respondent,
      ...answers,
      tools,
      comment,
    ]),
  ],
});

const found = surveyQuestions(exampleResponses);

export const exampleSurveyDefinition: SurveyDefinition = {
  sheet: "Survey responses",
  headerRow: 1,
  questions: found,
  respondents: "notRandom",
  invited: null,
  by: found.find(({ wording }) => wording.startsWith("Q1."))?.id ?? null,
  pairs: offeredPairs(exampleFindings.set.criteria, found),
};

export const exampleSurvey = surveyFindings(
  exampleSurveyDefinition,
  exampleResponses,
  exampleFindings.results,
  exampleDefinition.settings,
);
