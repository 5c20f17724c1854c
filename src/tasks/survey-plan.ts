import { questionName } from "../core/findings/question-name";
import type { SurveyFindings } from "../core/survey/survey-findings";
import type { SheetPlan } from "../sheets/plan";
import { surveySheet } from "../sheets/survey-sheet";
import type { SurveyedAudit } from "./read-survey";

/** Audit survey as it would be written at a moment, given in words. */
export function surveyPlan(
  survey: SurveyFindings,
  { basis, results }: Pick<SurveyedAudit, "basis" | "results">,
  made: string,
): SheetPlan {
  return surveySheet(survey, {
    sheet: basis.sheets.survey,
    auditName: basis.name,
    made,
    criterionNames: new Map(results.map(({ criterion }) => [criterion.id, questionName(criterion)])),
  });
}
