import type { CellValue } from "../frame/cell-value";
import { isCellError } from "../frame/cell-value";
import type { CriteriaSet, Criterion, MarkMeaning } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";

/** What a word of a column scored before stands for: a mark of the criterion, as it offers it. */
export interface MarkWord {
  readonly value: string;
  readonly mark: string;
}

/**
 * The set with what the auditor said of words, by criterion id, so that cells are read through it and stay as they are. A
 * word for a mark that the criterion no longer offers, or of another kind of criterion, counts for nothing.
 * Checked by: test/core/scoring/mark-words.test.ts
 */
export function withMarkWords(
  set: CriteriaSet,
  words: Readonly<Record<string, readonly MarkWord[]>>,
): CriteriaSet {
  const all = new Map(Object.entries(words));
  if (all.size === 0) return set;
  const criteria = set.criteria.map((criterion): Criterion => {
    const own = all.get(criterion.id) ?? [];
    const marks = criterion.marks.map((choice) => {
      const writtenAs = own
        .filter(({ mark }) => foldedWord(mark) === foldedWord(choice.word))
        .map(({ value }) => value);
      return writtenAs.length === 0 ? choice : { ...choice, writtenAs };
    });
    return { ...criterion, marks };
  });
  return { ...set, criteria };
}

/** A different word of a column and in how many cells it stands. */
export interface FoundWord {
  /** As it first stands, trimmed. */
  readonly value: string;
  readonly count: number;
  /** It is a mark of the criterion already; nothing can be said of an error of Excel. */
  readonly reads: "mark" | "other" | "error";
}

/** The different words of a column, most frequent first; capitals and white space around make no difference, blanks are none. */
export function foundWords(
  values: readonly CellValue[],
  { marks }: Pick<Criterion, "marks">,
): readonly FoundWord[] {
  const offered = new Set(marks.map(({ word }) => foldedWord(word)));
  const found = new Map<string, FoundWord>();
  for (const cell of values) {
    const value = cellText(cell);
    if (value === "") continue;
    const folded = foldedWord(value);
    const reads = isCellError(cell) ? "error" : offered.has(folded) ? "mark" : "other";
    const key = `${reads} ${folded}`;
    const before = found.get(key);
    found.set(key, { value: before?.value ?? value, count: (before?.count ?? 0) + 1, reads });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const plainWords: readonly (readonly [MarkMeaning, readonly string[]])[] = [
  ["met", ["y", "yes", "true", "1", "met"]],
  ["notMet", ["n", "no", "false", "0", "not met"]],
  ["partly", ["p", "partly", "partial", "partially"]],
  ["notApplicable", ["na", "n/a", "n.a.", "not applicable"]],
];

/** The mark that a plain word such as "y" most likely stands for, for the auditor to confirm; null where none is plain. */
export function suggestedMark(value: string, { marks }: Pick<Criterion, "marks">): string | null {
  const folded = foldedWord(value);
  const meaning = plainWords.find(([, words]) => words.includes(folded))?.[0];
  const fitting = marks.filter((mark) => mark.meaning === meaning);
  // Two marks that count the same are two answers; which one was meant is not plain.
  return fitting.length === 1 ? (fitting[0]?.word ?? null) : null;
}
