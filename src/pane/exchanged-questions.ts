import type { CriteriaSet } from "../core/scoring/criterion";
import { standingNumbers } from "./criteria-list";

/**
 * Questions that take the place of others, `before`. Columns are known by numbers, so that a number whose columns stand in the
 * table keeps meaning the same question: where one of the new ones would take the number of another, all get numbers after
 * the last that stands.
 * Checked by: test/pane/exchanged-questions.test.ts
 */
export function exchangedQuestions(
  before: CriteriaSet,
  set: CriteriaSet,
  headers: readonly string[],
): CriteriaSet {
  const standing = new Set(standingNumbers(headers));
  const same = new Map(before.criteria.map(({ id, number }) => [number, id]));
  const taken = set.criteria.some(({ id, number }) => standing.has(number) && same.get(number) !== id);
  if (!taken) return set;
  const last = Math.max(...standing, ...before.criteria.map(({ number }) => number));
  return {
    ...set,
    criteria: set.criteria.map((criterion, index) => ({ ...criterion, number: last + 1 + index })),
  };
}
