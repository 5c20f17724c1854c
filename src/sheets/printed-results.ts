import type { QuestionCodes } from "../core/change/question-codes";
import type { PlannedCell } from "./plan";
import { resultsTableFacts, resultsTableFormat, resultsTableTitle } from "./results-table";

/** Beside "figures" in a table that says no more than the page above it prints. */
export const asPrintedWord = "as printed";

export const printedResultsFacts = { ...resultsTableFacts, figures: "figures", level: "level" } as const;

/** The names of the columns; they never change within a format. */
export const printedResultsColumns = [
  "question_code",
  "question",
  "wording_code",
  "marks_code",
  "partly_counts_as",
  "met",
  "estimate",
  "interval",
] as const;

/** One question as a copy prints it. */
export interface PrintedResult {
  readonly codes: QuestionCodes;
  readonly question: string;
  /** "0", "0.5" or "1". */
  readonly partlyCountsAs: string;
  /** "39 of 57 (68%)", or "c" where it is hidden. */
  readonly met: string;
  readonly estimate: string;
  readonly interval: string;
}

export interface PrintedResults {
  readonly audit: string;
  /** The day, in words. */
  readonly made: string;
  readonly selection: string;
  /** "95%". */
  readonly level: string;
  readonly results: readonly PrintedResult[];
}

/**
 * The results of a copy to share as a table for next year's audit. Every figure in it stands on the page above it to the
 * same sign, and what is hidden there is hidden here; the questions are codes, so that no word gets in that nobody looked
 * through. `readPastAudit` reads it.
 * Checked by: test/sheets/read-past-audit.test.ts, test/share/report-attack.laws.test.ts
 */
export function printedResultsTable(printed: PrintedResults): readonly (readonly PlannedCell[])[] {
  const facts = printedResultsFacts;
  return [
    [resultsTableTitle],
    [facts.format, String(resultsTableFormat)],
    [facts.figures, asPrintedWord],
    [facts.audit, printed.audit],
    [facts.made, printed.made],
    [facts.selection, printed.selection],
    [facts.level, printed.level],
    [...printedResultsColumns],
    ...printed.results.map(({ codes, question, partlyCountsAs, met, estimate, interval }) => [
      ...[codes.id, question, codes.wording, codes.marks],
      ...[partlyCountsAs, met, estimate, interval],
    ]),
  ];
}
