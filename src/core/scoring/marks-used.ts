import { cellText, foldedWord } from "./mark-meaning";
import type { CriterionId } from "./criterion";
import type { ScoringRow } from "./scoring-row";

/**
 * In how many cases each word stands in the cells of answers, by criterion and by the word without regard to capitals and white
 * space around. Replaced cases are not counted.
 */
export type MarksUsed = ReadonlyMap<CriterionId, ReadonlyMap<string, number>>;

/** Checked by: test/stories/answers-together.test.ts */
export function marksUsed(rows: readonly ScoringRow[]): MarksUsed {
  const used = new Map<CriterionId, Map<string, number>>();
  for (const { role, cells } of rows) {
    if (role === "replaced") continue;
    for (const [criterion, { mark }] of cells) {
      const word = foldedWord(cellText(mark));
      const counts = used.get(criterion) ?? new Map<string, number>();
      if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
      used.set(criterion, counts);
    }
  }
  return used;
}
