import type { PastAudit, PastResult } from "../../../src/core/change/past-audit";
import type { Findings } from "../../../src/core/findings/findings";
import { readPastAudit } from "../../../src/sheets/read-past-audit";
import { resultsTable, type ResultsTableWords } from "../../../src/sheets/results-table";

/** Findings as another year's audit reads them from their sheet. */
export function pastOf(findings: Findings, words: Partial<ResultsTableWords> = {}): PastAudit {
  const rows = resultsTable(findings, {
    auditName: "Threshold audit 2016",
    made: "29 November 2016, 16:10",
    ...words,
  });
  const reading = readPastAudit({
    sheet: "Audit findings (2)",
    values: rows.map((row) => row.map((cell) => cell ?? "")),
  });
  if (reading.found !== "past") throw new Error(reading.found);
  return reading.past;
}

/** The only, or first, question of such findings. */
export function firstOf(past: PastAudit): PastResult {
  const [first] = past.results;
  if (first === undefined) throw new Error("no question");
  return first;
}
