import { cellText } from "../core/scoring/mark-meaning";
import {
  resultsTableColumns,
  resultsTableFacts,
  resultsTableLaterFacts,
  resultsTableTitle,
} from "./results-table";
import type { SheetCells } from "./workbook";

/** What stands beside one label above a results table, in its order, also where the rest was changed by hand since. */
export function resultsTableNotes(
  { values }: Pick<SheetCells, "values">,
  label:
    | (typeof resultsTableFacts)[keyof typeof resultsTableFacts]
    | (typeof resultsTableLaterFacts)[keyof typeof resultsTableLaterFacts],
): readonly string[] {
  const title = values.findIndex((row) => row[0] === resultsTableTitle);
  if (title < 0) return [];
  const facts = values.slice(title + 1);
  const header = facts.findIndex((row) => row[0] === resultsTableColumns[0]);
  return facts
    .slice(0, header < 0 ? undefined : header)
    .filter((row) => row[0] === label)
    .map((row) => cellText(row[1] ?? ""))
    .filter((text) => text !== "");
}
