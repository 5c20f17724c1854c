import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";

/** Columns that are known by the number of their question alone. */
const NUMBERED = /^(\d{1,4}) (?:Reason|Comment|Kind|Theme)$/i;

/** The numbers of questions whose columns stand in a table with these headers. */
export function standingNumbers(headers: readonly string[]): readonly number[] {
  return headers.map((header) => Number(NUMBERED.exec(header.trim())?.[1] ?? 0)).filter((each) => each > 0);
}

/** A set with one question put a place earlier (-1) or later (1). Numbers stay: columns are known by them. */
export function movedQuestion(set: CriteriaSet, index: number, by: -1 | 1): CriteriaSet {
  const criteria = [...set.criteria];
  const [moved] = criteria.splice(index, 1);
  if (moved !== undefined) criteria.splice(index + by, 0, moved);
  return { ...set, criteria };
}

/** A set without one question. */
export function withoutQuestion(set: CriteriaSet, id: CriterionId): CriteriaSet {
  return { ...set, criteria: set.criteria.filter((each) => each.id !== id) };
}

/** A question put in the place of the one with its id, or at the end where it is new. */
export function withQuestion(set: CriteriaSet, criterion: Criterion): CriteriaSet {
  const isThere = set.criteria.some(({ id }) => id === criterion.id);
  return {
    ...set,
    criteria: isThere
      ? set.criteria.map((each) => (each.id === criterion.id ? criterion : each))
      : [...set.criteria, criterion],
  };
}

/**
 * A new question: the copy of another, or an empty one of Yes, No and N/A, with the next number and an id of its own. A
 * number whose columns still stand in the table, of a question that was removed, is not given again: what was written there
 * belongs to that question.
 * Checked by: test/stories/marks-that-change.test.ts
 */
export function newQuestion(
  set: CriteriaSet,
  from: Criterion | null,
  headers: readonly string[] = [],
): Criterion {
  const number = Math.max(0, ...set.criteria.map((each) => each.number), ...standingNumbers(headers)) + 1;
  const taken = new Set(set.criteria.map(({ id }) => id.toLowerCase()));
  let id = `question-${number}`;
  for (let next = 2; taken.has(id); next += 1) id = `question-${number}-${next}`;
  const empty: Omit<Criterion, "id" | "number"> = {
    section: "",
    shortName: "",
    question: "",
    foundSentence: "The answer was yes in {k} of {n}.",
    guidance: "",
    standard: "",
    kind: "mark",
    marks: [
      { word: "Yes", meaning: "met" },
      { word: "No", meaning: "notMet" },
      { word: "N/A", meaning: "notApplicable" },
    ],
    options: [],
    reasons: [],
    applies: { when: "always" },
  };
  return { ...(from ?? empty), id: id as CriterionId, number };
}
