import type { CellValue } from "../frame/cell-value";
import type { Criterion, MarkChoice } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";
import { isOfferable, longestWord } from "./offerable-word";

/** What a column scored before goes on with. */
export interface OwnWords {
  /** What its dropdown offers, in the order of the marks. */
  readonly offered: readonly MarkChoice[];
  /** What is coloured: more than is offered, where a word would become something else once it is chosen. */
  readonly coloured: readonly MarkChoice[];
  /** Nothing but what is offered need ever be typed. */
  readonly complete: boolean;
}

/**
 * What the dropdown of a column scored before offers: for each mark the words that the auditor said stand for it, in the order
 * in which they were said, and the mark's own word where it stands in the column too, or where no other is offered. So nobody is
 * made to write otherwise than the column does. A word that begins like a formula is not offered, and one that is too long for
 * Excel is not coloured either. `values` are the cells of the column.
 * Checked by: test/core/scoring/offered-own-words.test.ts
 */
export function offeredOwnWords({ marks }: Pick<Criterion, "marks">, values: readonly CellValue[]): OwnWords {
  const standing = new Set(values.map((cell) => foldedWord(cellText(cell))));
  const seen = new Set<string>();
  const words = marks.flatMap(({ word, meaning, writtenAs = [] }): readonly MarkChoice[] => {
    const needsOwn = standing.has(foldedWord(word)) || !writtenAs.some(isOfferable);
    return (needsOwn ? [...writtenAs, word] : writtenAs)
      .filter((each) => seen.size < seen.add(foldedWord(each)).size)
      .map((each) => ({ word: each, meaning }));
  });
  const offered = words.filter(({ word }) => isOfferable(word));
  return {
    offered,
    coloured: words.filter(({ word }) => word.length <= longestWord && !/\p{Cc}/u.test(word)),
    complete: offered.length === words.length && offered.every(({ word }) => isPlainWord(word)),
  };
}

/** Excel may take a number, or TRUE, for another value than the same in a list of words. */
const isPlainWord = (word: string): boolean => /\p{L}/u.test(word) && !/^(?:true|false)$/iu.test(word);
