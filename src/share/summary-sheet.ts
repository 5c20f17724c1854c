import type { SharedAction, SharedCount, SharedReport, SharedSentence } from "./shared-report";
import type { SharedSheet } from "./shared-sheet";
import { tableSheet } from "./table-sheet";

/** Findings: the report in a few sentences, what to do, and why, as one table that can be filtered by its first column. */
export function summarySheet(report: SharedReport): SharedSheet {
  return tableSheet(report, {
    sheet: "Findings",
    what: "The report in a few sentences, what to do, and why: reasons are counted out of the cases that did not meet the question.",
    columns: [
      { header: "Part", headerRole: "columnHeader", role: "rowHeader", width: 18 },
      { header: "About", headerRole: "columnHeader", role: "text", width: 27 },
      { header: "In words", headerRole: "columnHeader", role: "text", width: 56 },
      { header: "Cases", headerRole: "columnHeaderNumber", role: "ofBase", width: 15 },
      { header: "Who and when", headerRole: "columnHeaderCaveat", role: "caveat", width: 24 },
    ],
    rows: [
      ...report.sentences.map(({ about, sentence }: SharedSentence) => ["Summary", about, sentence, "", ""]),
      ...report.actions.map(actionRow),
      ...report.reasons.map((each) => countRow("Why not met", each)),
      ...report.otherAnswers.map((each) => countRow("Other answers", each)),
      ...report.goodPractice.map((each) => countRow("Good practice", each)),
      ...report.toImprove.map((each) => countRow("To improve", each)),
    ],
  });
}

function actionRow(action: SharedAction): readonly string[] {
  const { question, recommendation, notMet, priority, due, status, owner } = action;
  const whoAndWhen = [
    owner,
    due === "" ? "" : `due ${due}`,
    priority === "" ? "" : `priority ${priority.toLowerCase()}`,
    status === "" ? "" : status.toLowerCase(),
  ].filter((words) => words !== "");
  return ["What to do", question, recommendation, notMetWords(notMet), whoAndWhen.join("; ")];
}

const notMetWords = (notMet: string): string => (notMet === "" ? "" : `${notMet} not met`);

function countRow(part: string, { about, words, cases }: SharedCount): readonly string[] {
  return [part, about, words, cases, ""];
}
