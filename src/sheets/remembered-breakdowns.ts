import { resultsTableFacts } from "./results-table";
import { resultsTableNotes } from "./results-table-notes";
import type { SheetCells } from "./workbook";

/**
 * The columns that a findings sheet was broken down by, in their order: also where the rest of its results table was
 * changed by hand since. Empty where it was by none.
 * Checked by: test/sheets/results-table.test.ts
 */
export function rememberedBreakdowns(cells: Pick<SheetCells, "values">): readonly string[] {
  return resultsTableNotes(cells, resultsTableFacts.brokenDownBy);
}
