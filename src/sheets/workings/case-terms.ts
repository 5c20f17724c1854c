import type { Criterion } from "../../core/scoring/criterion";
import { arrayOf, countedCells, type Alternatives, type Condition } from "./counted-cells";
import { termsOfMeaning } from "./question-terms";
import type { ScoringReferences } from "./scoring-references";

/** COUNTIFS takes 127 pairs of range and criterion. */
const mostPairs = 120;
/** Excel's longest formula has 8,192 signs. */
export const longestFormula = 8_000;

/** Cases that were examined: all but spares that wait. */
export function examinedCases({ role, hasSpares }: ScoringReferences): readonly Condition[] {
  return role !== null && hasSpares ? [{ is: "noneOf", column: role, words: ["Spare"] }] : [];
}

/** Cases whose marks count: neither replaced nor waiting. */
export function countingCases(references: ScoringReferences): readonly Condition[] {
  const { role, hasSpares } = references;
  if (role === null) return [];
  return [{ is: "noneOf", column: role, words: hasSpares ? ["Replaced", "Spare"] : ["Replaced"] }];
}

export function replacedCases({ role }: ScoringReferences): readonly Condition[] | null {
  return role === null ? null : [{ is: "oneOf", column: role, words: ["Replaced"] }];
}

/**
 * How many of some cases have "not applicable" on every question, as a formula; null where it would be too long, or a rule
 * of a question has no formula. What depends on the questions alone is worked out once for all groups of cases.
 */
export function notApplicableThroughout(
  criteria: readonly Criterion[],
  asked: readonly Criterion[],
  references: ScoringReferences,
): (among: readonly Condition[]) => string | null {
  const terms = asked.map((each) => termsOfMeaning(each, "notApplicable", criteria, references));
  if (terms.some((each) => each === null)) return () => null;
  const all = terms.map((each) => each ?? []);
  if (all.length === 0 || all.some((each) => each.length === 0)) return () => "0";
  const single = all.every((each) => each.length === 1) && all.length < mostPairs;
  const conditions = single
    ? all.flatMap(([only = []]) => only)
    : all.map((each): Condition => ({ is: "array", array: sumOf(each) }));
  return (among) => {
    const formula = countedCells([[...conditions, ...among]]);
    return formula === null || formula.length > longestFormula ? null : formula;
  };
}

/**
 * That a case is no such case, to be asked beside other conditions. Empty where no case can be one; null where it would be
 * too long for that, or a rule of a question has no formula.
 */
export function notThroughout(
  criteria: readonly Criterion[],
  asked: readonly Criterion[],
  references: ScoringReferences,
): readonly Condition[] | null {
  const terms = asked.map((each) => termsOfMeaning(each, "notApplicable", criteria, references));
  if (terms.some((each) => each === null)) return null;
  const all = terms.map((each) => each ?? []);
  if (all.length === 0 || all.some((each) => each.length === 0)) return [];
  const array = `(1-${all.map(sumOf).join("*")})`;
  return array.length > longestFormula / 2 ? null : [{ is: "array", array }];
}

/** One question of one row: 1 where any of the alternatives holds. */
export function sumOf(alternatives: Alternatives): string {
  return `(${alternatives.map((conditions) => conditions.map(arrayOf).join("*")).join("+")})`;
}
