import type { AuditAction } from "./audit-action";
import { lessThanMet } from "./condition-sentence";
import type { CriterionResult, Findings } from "./findings";

/** Questions with something not met and no recommendation yet. */
export function questionsWithoutAction(
  { results }: Pick<Findings, "results">,
  actions: readonly AuditAction[],
): readonly CriterionResult[] {
  const recommended = new Set(
    actions.flatMap(({ question, recommendation }) => (recommendation === "" ? [] : [question])),
  );
  return results.filter((result) => lessThanMet(result) > 0 && !recommended.has(result.criterion.id));
}
