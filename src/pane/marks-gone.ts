import type { Criterion } from "../core/scoring/criterion";
import { foldedWord } from "../core/scoring/mark-meaning";
import type { MarkMove } from "../tasks/change-answers";

/** A mark with which cases are scored and that the question, as it is typed now, no longer offers. */
export interface MarkGone {
  readonly word: string;
  readonly cases: number;
  /** The mark that stands in its place now: most likely its new word. null where it was taken away. */
  readonly inItsPlace: string | null;
}

/** `used`: in how many cases each word stands, without regard to capitals. */
export function marksGone(
  before: Criterion,
  typed: Criterion,
  used: ReadonlyMap<string, number> = new Map(),
): readonly MarkGone[] {
  const offered = new Set(typed.marks.map(({ word }) => foldedWord(word)));
  const known = new Set(before.marks.map(({ word }) => foldedWord(word)));
  return before.marks.flatMap(({ word }, index) => {
    const cases = used.get(foldedWord(word)) ?? 0;
    if (cases === 0 || offered.has(foldedWord(word))) return [];
    const there = before.marks.length === typed.marks.length ? typed.marks[index]?.word : undefined;
    const isNew = there !== undefined && there.trim() !== "" && !known.has(foldedWord(there));
    return [{ word, cases, inItsPlace: isNew ? there : null }];
  });
}

/**
 * What the auditor chose for each mark that is gone: another word for its cells. Nothing chosen: the new word in its place,
 * where there is one; "" leaves the cells as they are, not allowed.
 */
export function chosenMoves(
  gone: readonly MarkGone[],
  { id, marks }: Criterion,
  chosen: Readonly<Record<string, string>>,
): readonly MarkMove[] {
  const offered = new Set(marks.map(({ word }) => word));
  return gone.flatMap(({ word, inItsPlace }) => {
    const to = Object.hasOwn(chosen, word) ? chosen[word] : (inItsPlace ?? "");
    return to === undefined || !offered.has(to) ? [] : [{ criterion: id, from: word, to }];
  });
}
