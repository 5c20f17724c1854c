import type { CellValue } from "../frame/cell-value";
import type { Criterion } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";
import { isOfferable } from "./offerable-word";

/**
 * The word that a cell of a column scored before gets for a mark, as its dropdown offers it: the mark's own where that stands in
 * the column, else the first of the auditor's words for it that can be offered. Any other text stays as it is. `values` are
 * the cells of the column.
 * Checked by: test/core/scoring/word-in-column.test.ts
 */
export function wordInColumn(
  { marks }: Pick<Criterion, "marks">,
  text: string,
  values: readonly CellValue[],
): string {
  const mark = marks.find(({ word }) => foldedWord(word) === foldedWord(text));
  if (mark === undefined) return text;
  const stands = values.some((cell) => foldedWord(cellText(cell)) === foldedWord(mark.word));
  return stands ? text : (mark.writtenAs?.find(isOfferable) ?? text);
}
