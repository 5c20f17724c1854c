import { protectionSentence } from "./protection-words";
import type { SharedReport } from "./shared-report";
import type { SharedSheet } from "./shared-sheet";
import { tableSheet } from "./table-sheet";

/** Cover: what the workbook is, who answers questions, and what may be done with it. */
export function coverSheet(report: SharedReport): SharedSheet {
  const facts = [
    ["Audit", report.title],
    ["What this is", report.what],
    ["Questions to", report.contact],
    ["Made on", report.date],
    ["Period", report.period],
    ["Sign-off", report.signedOff],
    ["Marking", report.marking],
    ["Small numbers", protectionSentence(report.protection)],
  ];
  return tableSheet(report, {
    sheet: "Cover",
    what: "What this workbook is, who made it and when. The next sheet says what stands where.",
    columns: [
      { header: "About", headerRole: "columnHeader", role: "rowHeader", width: 26 },
      { header: "In words", headerRole: "columnHeader", role: "text", width: 80 },
    ],
    rows: facts.filter(([, words]) => words !== ""),
  });
}
