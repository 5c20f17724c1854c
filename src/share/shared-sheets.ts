import { contentsSheet } from "./contents-sheet";
import { coverSheet } from "./cover-sheet";
import { notesSheet } from "./notes-sheet";
import { resultsSheet } from "./results-sheet";
import type { SharedReport } from "./shared-report";
import type { SharedSheet } from "./shared-sheet";
import { summarySheet } from "./summary-sheet";
import { surveySheet } from "./survey-sheet";

/** The sheets of the findings workbook: always these five, in this order, and a survey behind them where there is one. */
export function sharedSheets(report: SharedReport): readonly SharedSheet[] {
  return [
    coverSheet(report),
    contentsSheet(report),
    summarySheet(report),
    resultsSheet(report),
    notesSheet(report),
    ...(report.survey === null ? [] : [surveySheet(report, report.survey)]),
  ];
}
