import type { CellValue } from "../frame/cell-value";
import type { Criterion, MarkChoice } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";

/**
 * What the dropdown of a column scored before offers: for each mark the words that the auditor said stand for it, in the order
 * in which they were said, and the mark's own word where it stands in the column too, or where no other does. So nobody is made
 * to write otherwise than the column does. `values` are the cells of the column.
 * Checked by: test/core/scoring/offered-own-words.test.ts
 */
export function offeredOwnWords(
  { marks }: Pick<Criterion, "marks">,
  values: readonly CellValue[],
): readonly MarkChoice[] {
  const standing = new Set(values.map((cell) => foldedWord(cellText(cell))));
  const offered = new Set<string>();
  return marks.flatMap(({ word, meaning, writtenAs = [] }): readonly MarkChoice[] => {
    const words = writtenAs.length === 0 || standing.has(foldedWord(word)) ? [...writtenAs, word] : writtenAs;
    return words
      .filter((each) => offered.size < offered.add(foldedWord(each)).size)
      .map((each) => ({ word: each, meaning }));
  });
}
