import { questionName } from "../../src/core/findings/question-name";
import { surveySheet, type SurveySheetWords } from "../../src/sheets/survey-sheet";
import { exampleDefinition, exampleFindings, exampleWords } from "./example-audit";
import { exampleSurvey } from "./example-survey";

export const exampleSurveyWords: SurveySheetWords = {
  sheet: "Audit survey",
  auditName: exampleDefinition.name,
  made: exampleWords.made,
  criterionNames: new Map(
    exampleFindings.results.map(({ criterion }) => [criterion.id, questionName(criterion)]),
  ),
};

export const exampleSurveyPlan = surveySheet(exampleSurvey, exampleSurveyWords);
