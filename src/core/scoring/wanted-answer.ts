import type { Applies } from "./applicability";
import type { Criterion } from "./criterion";

/**
 * Whether an answer is wanted where none stands: not of words, and not where the rule of the criterion says that it
 * doesn't apply. Where it is not known whether it applies, one is wanted.
 * Checked by: test/core/scoring/scoring-progress.test.ts
 */
export function isWanted({ kind }: Pick<Criterion, "kind">, applies: Applies): boolean {
  return kind !== "text" && applies !== "doesNotApply";
}
