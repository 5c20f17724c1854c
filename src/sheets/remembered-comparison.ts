import { resultsTableLaterFacts } from "./results-table";
import { resultsTableNotes } from "./results-table-notes";
import type { SheetCells } from "./workbook";

/** Which earlier audits a findings sheet is compared with, as the auditor chose. */
export interface RememberedComparison {
  /** Sheets of this workbook that hold their results; empty: compared with none. */
  readonly sheets: readonly string[];
  /** The auditor said that the cases of last time were scored again. */
  readonly sameCases: boolean;
}

/**
 * What Audit findings remembers of the comparison, so that it is made again with the findings.
 * Checked by: test/sheets/read-past-audit.test.ts
 */
export function rememberedComparison(cells: Pick<SheetCells, "values"> | null): RememberedComparison {
  if (cells === null) return { sheets: [], sameCases: false };
  const { comparedWith, sameCases } = resultsTableLaterFacts;
  return {
    sheets: resultsTableNotes(cells, comparedWith),
    sameCases: resultsTableNotes(cells, sameCases)[0] === "yes",
  };
}
