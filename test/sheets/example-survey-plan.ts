import { questionName } from "../../src/core/findings/question-name";
import { surveySheet, type SurveySheetWords } from "../../src/sheets/survey-sheet";
import { exampleDefinition, exampleFindings, exampleWords } from "./example-audit";
import { exampleSurvey } from "./example-survey";
import { sheetOfPlan } from "./sheet-of-plan";

export const exampleSurveyWords: SurveySheetWords = {
  sheet: "Audit survey",
  auditName: exampleDefinition.name,
  made: exampleWords.made,
  criterionNames: new Map(
    exampleFindings.results.map(({ criterion }) => [criterion.id, questionName(criterion)]),
  ),
};

export const exampleSurveyPlan = surveySheet(exampleSurvey, exampleSurveyWords);

/** Audit survey of the example as it stands in a workbook. */
export const exampleSurveyCells = { sheet: "Audit survey", values: sheetOfPlan(exampleSurveyPlan).values };
