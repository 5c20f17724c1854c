import { noComparison, type ComparisonChoice } from "./comparison-choice";
import { resultsTableLaterFacts } from "./results-table";
import { resultsTableNotes } from "./results-table-notes";
import { saidMatchOf } from "./said-match-text";
import type { SheetCells } from "./workbook";

/**
 * What Audit findings remembers of the comparison, so that it is made again with the findings.
 * Checked by: test/sheets/read-past-audit.test.ts
 */
export function rememberedComparison(cells: Pick<SheetCells, "values"> | null): ComparisonChoice {
  if (cells === null) return noComparison;
  const { comparedWith, sameCases, pastActions, pastWording, saidMatch } = resultsTableLaterFacts;
  const [said] = resultsTableNotes(cells, sameCases);
  return {
    sheets: resultsTableNotes(cells, comparedWith),
    sameCases: said === undefined ? null : said === "yes",
    actions: resultsTableNotes(cells, pastActions)[0] ?? null,
    wording: resultsTableNotes(cells, pastWording)[0] ?? null,
    said: resultsTableNotes(cells, saidMatch).flatMap(saidMatchOf),
  };
}
