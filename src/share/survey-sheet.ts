import { shortQuestion } from "../sheets/short-question";
import type { SharedReport, SharedSurvey, SharedSurveyRow } from "./shared-report";
import type { SharedSheet } from "./shared-sheet";
import { tableSheet } from "./table-sheet";

/** Survey: who responded, its answers beside the audit, and every answer, as one table that can be filtered. */
export function surveySheet(report: SharedReport, { facts, pairs, answers }: SharedSurvey): SharedSheet {
  const rows = (part: string, some: readonly SharedSurveyRow[]) =>
    some.map(({ about, words, respondents, bearInMind }) => [part, about, words, respondents, bearInMind]);
  return tableSheet(report, {
    sheet: "Survey",
    what: "What respondents answered to a survey beside the audit. “k of n” counts those who were asked; who gave no answer has a row of their own.",
    columns: [
      { header: "Part", headerRole: "columnHeader", role: "rowHeader", width: 18 },
      { header: "About", headerRole: "columnHeader", role: "text", width: 36 },
      { header: "Answer", headerRole: "columnHeader", role: "text", width: 44 },
      { header: "Respondents", headerRole: "columnHeaderNumber", role: "ofBase", width: 18 },
      { header: "Bear in mind", headerRole: "columnHeaderCaveat", role: "caveat", width: 24 },
    ],
    rows: [
      ...facts.map(({ about, sentence }) => ["Who answered", about, sentence, "", ""]),
      ...rows("Beside the audit", pairs),
      ...rows(
        "Every answer",
        // The whole wording once: beside each answer it would fill the page.
        answers.map((row, at) =>
          answers[at - 1]?.about === row.about ? { ...row, about: shortQuestion(row.about) } : row,
        ),
      ),
    ],
  });
}
