import type { CriterionId } from "../scoring/criterion";

/**
 * Something that was left out although it is no small number, because one could have been worked out from it. The auditor is
 * told of each; the copy only of those that `isSaidInCopy` names.
 */
export interface LeftOut {
  readonly what:
    | "about"
    | "estimate"
    | "met"
    | "base"
    | "partly"
    | "deemedMet"
    | "reasons"
    | "answers"
    /** The whole table of a question by a column, or only `counts` of its numbers. */
    | "table"
    | "countsOfTable"
    | "whoIsNotCounted"
    | "estimatesOfTable"
    /** How many cases have which value of a column. */
    | "values";
  /** null: of no question, such as "values". */
  readonly criterion: CriterionId | null;
  /** The column; null: the strata, or no table. */
  readonly column: string | null;
  /** How many numbers of a table; 1 elsewhere. */
  readonly counts: number;
}
