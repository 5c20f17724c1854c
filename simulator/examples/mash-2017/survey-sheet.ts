import type { Workbook } from "exceljs";
import { setWidths, styleHeader } from "./sheet-style";
import { commentQuestion, surveyQuestions, surveyResponses, toolsQuestion } from "./survey-responses";

/** The questionnaire as the survey tool exports it: one header row, one row a response, several ticks in one cell. */
export function addSurveySheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Survey responses", { views: [{ state: "frozen", ySplit: 1 }] });
  setWidths(sheet, [16, 17, 17, ...surveyQuestions.map(() => 26), 44, 60]);
  const questions = surveyQuestions.map(({ question }) => question);
  styleHeader(
    sheet.addRow(["Respondent ID", "Start date", "End date", ...questions, toolsQuestion, commentQuestion]),
  );
  sheet.getColumn(1).numFmt = "0";
  for (const column of [2, 3]) sheet.getColumn(column).numFmt = "dd/mm/yyyy hh:mm";
  for (const { respondent, started, ended, answers, tools, comment } of surveyResponses()) {
    sheet.addRow([respondent, started, ended, ...[...answers, tools, comment].map((text) => text || null)]);
  }
}
