import type { AuditAction } from "./audit-action";
import type { CriterionResult, Findings } from "./findings";
import { wholeNumberText } from "./number-text";

/** A condition on Audit actions that gives other numbers than the scores do now. */
export interface OutdatedCondition {
  readonly action: AuditAction;
  readonly result: CriterionResult;
  /** "7 of 51". */
  readonly said: string;
  readonly now: string;
}

const notMetIn = /\bnot met in (none of|all|[\d,]+ of) ([\d,]+)/i;

/**
 * Conditions that say "Not met in k of n" with other numbers than there are now. They are people's cells by then and are
 * never written over; conditions in other words are not looked into.
 * Checked by: test/core/findings/audit-actions.test.ts
 */
export function outdatedConditions(
  { results }: Pick<Findings, "results">,
  actions: readonly AuditAction[],
): readonly OutdatedCondition[] {
  return actions.flatMap((action) => {
    const result = results.find(({ criterion }) => criterion.id === action.question);
    const found = notMetIn.exec(action.condition);
    if (result === undefined || found === null) return [];
    const [, count = "", base = ""] = found;
    const words = count.toLowerCase();
    const stated = words === "none of" ? "0" : words === "all" ? base : words.replace(" of", "");
    const said = `${stated} of ${base}`;
    const now = `${wholeNumberText(result.counts.notMet)} of ${wholeNumberText(result.counts.applicable)}`;
    return plain(said) === plain(now) ? [] : [{ action, result, said, now }];
  });
}

function plain(text: string): string {
  return text.replaceAll(",", "");
}
