import { questionName } from "../../src/core/findings/question-name";
import { surveySheet } from "../../src/sheets/survey-sheet";
import { exampleDefinition, exampleFindings, exampleWords } from "./example-audit";
import { exampleSurvey } from "./example-survey";
import { sheetOfPlan } from "./sheet-of-plan";

export const exampleSurveyPlan = surveySheet(exampleSurvey, {
  sheet: "Audit survey",
  auditName: exampleDefinition.name,
  made: exampleWords.made,
  criterionNames: new Map(
    exampleFindings.results.map(({ criterion }) => [criterion.id, questionName(criterion)]),
  ),
});

/** Audit survey of the example as it stands in a workbook. */
export const exampleSurveyCells = { sheet: "Audit survey", values: sheetOfPlan(exampleSurveyPlan).values };
