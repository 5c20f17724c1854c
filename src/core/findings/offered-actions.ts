import type { Criterion, CriterionId } from "../scoring/criterion";
import { foldedWord } from "../scoring/mark-meaning";
import type { AuditAction } from "./audit-action";
import { conditionSentence, lessThanMet } from "./condition-sentence";
import type { Findings } from "./findings";
import { questionName } from "./question-name";

/** A line that the tool offers: criterion and condition are its words, the rest is for people. */
export interface OfferedAction {
  readonly question: CriterionId;
  readonly about: string;
  readonly criterion: string;
  readonly condition: string;
}

/**
 * Lines for the questions with something not met that have none. `offered` are the questions for which one was offered
 * before: where its line is gone, somebody took it away on purpose, and it is not offered again.
 */
export function offeredActions(
  { results }: Pick<Findings, "results">,
  standing: readonly Pick<AuditAction, "question">[],
  offered: readonly string[],
): readonly OfferedAction[] {
  const known = new Set(
    [...offered, ...standing.map(({ question }) => question)].map((id) => foldedWord(id ?? "")),
  );
  return results
    .filter((result) => lessThanMet(result) > 0 && !known.has(foldedWord(result.criterion.id)))
    .map((result) => ({
      question: result.criterion.id,
      about: questionName(result.criterion),
      criterion: criterionWords(result.criterion),
      condition: conditionSentence(result),
    }));
}

/** "Did the auditor agree with the decision? Held against: Working Together (2015)." */
function criterionWords({ question, standard }: Criterion): string {
  const held = standard.trim() === "" ? "" : ` Held against: ${standard.trim().replace(/\.$/, "")}.`;
  return `${question}${held}`;
}
