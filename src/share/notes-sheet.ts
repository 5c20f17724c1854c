import { protectionSentence } from "./protection-words";
import type { SharedReport, SharedSentence } from "./shared-report";
import type { SharedSheet } from "./shared-sheet";
import { tableSheet } from "./table-sheet";

/** Notes: why the bases differ, what to bear in mind, how it was done, and what is hidden. */
export function notesSheet(report: SharedReport): SharedSheet {
  const rows = (part: string, sentences: readonly SharedSentence[]) =>
    sentences.map(({ about, sentence }) => [part, about, sentence]);
  return tableSheet(report, {
    sheet: "Notes",
    what: "What to know before a number is quoted.",
    columns: [
      { header: "Part", headerRole: "columnHeader", role: "rowHeader", width: 22 },
      { header: "About", headerRole: "columnHeader", role: "text", width: 30 },
      { header: "Note", headerRole: "columnHeader", role: "text", width: 88 },
    ],
    rows: [
      ["Small numbers", "All tables", protectionSentence(report.protection)],
      ...rows("Hidden", report.hidden),
      ...rows("Bear in mind", report.caveats),
      ...rows("Why the bases differ", report.bases),
      ...rows("How it was done", report.method),
    ],
  });
}
