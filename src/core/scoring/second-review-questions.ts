import type { CriteriaSet, Criterion } from "./criterion";

/** What a second reviewer is asked, and what of it is compared. */
export interface SecondReviewQuestions {
  /** In the order of the set. */
  readonly asked: readonly Criterion[];
  /** Among them: marks and single choices, of which two reviewers can give the same. */
  readonly compared: readonly Criterion[];
}

/**
 * Numbers, days, words and several choices are not scored twice: agreement on one of a few categories is what the figures
 * are made for. Several choices are asked all the same where the rule of a compared question asks about them.
 * Source: docs/methods.md, "Second review". Checked by: test/core/scoring/second-review-questions.test.ts.
 */
export function secondReviewQuestions({ criteria }: Pick<CriteriaSet, "criteria">): SecondReviewQuestions {
  const compared = criteria.filter(({ kind }) => kind === "mark" || kind === "choice");
  const needed = new Set<string>(compared.map(({ id }) => id));
  // Rules ask about earlier questions only, so that going backwards finds all of a chain.
  for (const { id, applies } of [...criteria].reverse())
    if (needed.has(id) && applies.when === "answerIsOneOf") needed.add(applies.criterion);
  return { asked: criteria.filter(({ id }) => needed.has(id)), compared };
}
