import type { CellValue } from "../frame/cell-value";
import type { Criterion } from "./criterion";
import type { MarkWord } from "./mark-words";
import { cellText, foldedWord } from "./mark-meaning";

/** Of a question, what becomes of one mark: its cases have another from now on. */
export interface MarkFollowed {
  readonly from: string;
  readonly to: string;
}

/**
 * What the words of a column stand for once the question's marks have changed: words of a mark that is gone go along to the one
 * that the auditor named; else, where no case has the mark, to the new mark in its place. So do cells that hold the mark's old
 * word itself: no cell is written to, and each says what it said. Words without such a mark stay, and count for nothing.
 * Checked by: test/core/scoring/followed-mark-words.test.ts
 */
export function followedMarkWords(
  before: Criterion,
  after: Criterion,
  words: readonly MarkWord[],
  column: readonly CellValue[],
  moves: readonly MarkFollowed[],
): readonly MarkWord[] {
  const standing = new Set(column.map((cell) => foldedWord(cellText(cell))));
  const offered = new Set(after.marks.map(({ word }) => foldedWord(word)));
  const known = new Set(before.marks.map(({ word }) => foldedWord(word)));
  return before.marks.reduce<readonly MarkWord[]>((followed, { word }, index) => {
    if (offered.has(foldedWord(word))) return followed;
    const own = words.filter(({ mark }) => foldedWord(mark) === foldedWord(word));
    const isUsed = [word, ...own.map(({ value }) => value)].some((each) => standing.has(foldedWord(each)));
    const inItsPlace = before.marks.length === after.marks.length ? after.marks[index]?.word : undefined;
    const isNew = inItsPlace !== undefined && !known.has(foldedWord(inItsPlace));
    const moved = moves.find(({ from }) => foldedWord(from) === foldedWord(word))?.to;
    const to = moved ?? (isNew && !isUsed ? inItsPlace : undefined);
    if (to === undefined || !offered.has(foldedWord(to))) return followed;
    const gone = new Set(own);
    const itself = standing.has(foldedWord(word)) ? [{ value: word, mark: to }] : [];
    return [
      ...followed.map((each) => (gone.has(each) ? { ...each, mark: to } : each)),
      ...itself.filter(({ value }) => !own.some((each) => foldedWord(each.value) === foldedWord(value))),
    ];
  }, words);
}
