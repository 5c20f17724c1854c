import { cellText, foldedWord } from "./mark-meaning";
import type { Criterion, CriterionId } from "./criterion";
import type { ScoringRow } from "./scoring-row";

/**
 * In how many cases each word stands in the cells of answers, by criterion and by the word without regard to capitals and white
 * space around. A word of the auditor's own counts as the mark that it stands for. Replaced cases are not counted.
 */
export type MarksUsed = ReadonlyMap<CriterionId, ReadonlyMap<string, number>>;

/** Checked by: test/stories/answers-together.test.ts */
export function marksUsed(rows: readonly ScoringRow[], criteria: readonly Criterion[]): MarksUsed {
  const readAs = new Map(criteria.map(({ id, marks }) => [id, wordsReadAs(marks)]));
  const used = new Map<CriterionId, Map<string, number>>();
  for (const { role, cells } of rows) {
    if (role === "replaced") continue;
    for (const [criterion, { mark }] of cells) {
      const text = foldedWord(cellText(mark));
      const word = readAs.get(criterion)?.get(text) ?? text;
      const counts = used.get(criterion) ?? new Map<string, number>();
      if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
      used.set(criterion, counts);
    }
  }
  return used;
}

/** Which mark each word is read as; a mark's own word comes before what else stands for one. */
function wordsReadAs(marks: Criterion["marks"]): ReadonlyMap<string, string> {
  const own = marks.flatMap(({ word, writtenAs = [] }) =>
    writtenAs.map((each): [string, string] => [foldedWord(each), foldedWord(word)]),
  );
  return new Map([
    ...own.reverse(),
    ...marks.map(({ word }): [string, string] => [foldedWord(word), foldedWord(word)]),
  ]);
}
