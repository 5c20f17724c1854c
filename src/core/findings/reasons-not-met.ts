import type { Criterion } from "../scoring/criterion";
import type { ScoredCase } from "../scoring/scored-case";
import { isOutOfScope } from "./case-scope";
import type { CriterionResult } from "./findings";
import { talliedWords } from "./tallied-words";

/** Why cases did not meet the criterion, most frequent first. Their sum is the number not met; "" is no reason given. */
export function reasonsNotMet(
  criterion: Criterion,
  criteria: readonly Criterion[],
  cases: readonly ScoredCase[],
): CriterionResult["reasons"] {
  const written = cases
    .filter((scored) => !isOutOfScope(scored, criteria))
    .flatMap(({ answers }) => {
      const answer = answers.get(criterion.id);
      return answer?.meaning === "notMet" ? [answer.reason] : [];
    });
  return talliedWords(written, criterion.reasons).map(({ word, count }) => ({ reason: word, cases: count }));
}
