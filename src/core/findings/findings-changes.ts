import { hasScoreChanges, type ScoreChanges } from "./changes-since";

/** What is different now from the findings as they stand on their sheets. */
export interface FindingsChanges {
  /** null where it can't be told: findings of an earlier version, or the key of the digests is gone. */
  readonly scores: ScoreChanges | null;
  /** Questions whose count on the sheet is not that of now; "" where one of the two does not have the question. */
  readonly numbers: readonly { readonly question: string; readonly was: string; readonly now: string }[];
  /** What people wrote on Audit actions, and their own sentences on Audit wording. */
  readonly actions: boolean;
  readonly wording: boolean;
  /** Marks of a second review, or what was settled between the two. */
  readonly secondReview: boolean;
  /** The pairs of Audit survey, or what was counted of them. */
  readonly survey: boolean;
}

/** Whether the findings are out of date. */
export function isOutOfDate(changes: FindingsChanges): boolean {
  const { scores, numbers, actions, wording, secondReview, survey } = changes;
  const beside = actions || wording || secondReview || survey;
  return numbers.length > 0 || beside || (scores !== null && hasScoreChanges(scores));
}
