import { cellText } from "../core/scoring/mark-meaning";
import { resultsTableColumns, resultsTableFacts, resultsTableTitle } from "./results-table";
import type { SheetCells } from "./workbook";

/**
 * The columns that a findings sheet was broken down by, in their order: also where the rest of its results table was
 * changed by hand since. Empty where it was by none.
 * Checked by: test/sheets/results-table.test.ts
 */
export function rememberedBreakdowns({ values }: Pick<SheetCells, "values">): readonly string[] {
  const title = values.findIndex((row) => row[0] === resultsTableTitle);
  if (title < 0) return [];
  const facts = values.slice(title + 1);
  const header = facts.findIndex((row) => row[0] === resultsTableColumns[0]);
  return facts
    .slice(0, header < 0 ? undefined : header)
    .filter((row) => row[0] === resultsTableFacts.brokenDownBy)
    .map((row) => cellText(row[1] ?? ""))
    .filter((column) => column !== "");
}
