import type { CriterionAgreement } from "../estimation/criterion-agreement";
import type { Criterion } from "../scoring/criterion";

/** A question that was scored twice. */
export interface QuestionScoredTwice {
  readonly criterion: Criterion;
  /** From the marks before settling. */
  readonly agreement: CriterionAgreement;
  /** Marks of the two that differ, or were settled; null for a single choice, which is compared and not settled. */
  readonly differences: { readonly found: number; readonly settled: number } | null;
}

/** What a second review says, as far as the findings tell of it. */
export interface ReviewAgreement {
  /** Cases of the sample that count. */
  readonly sampled: number;
  /** Those of them that were drawn for the second review. */
  readonly drawn: number;
  /** Those whose second marks are all there. */
  readonly complete: number;
  /** Cases that one person scored both times. */
  readonly scoredTwiceByOne: number;
  /** First marks are those that stood when the second review was drawn. */
  readonly firstMarksSame: boolean;
  readonly questions: readonly QuestionScoredTwice[];
}
