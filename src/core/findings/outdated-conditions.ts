import type { AuditAction } from "./audit-action";
import { lessThanMet } from "./condition-sentence";
import type { CriterionResult, Findings } from "./findings";
import { countOfBase } from "./count-of-base";

/** A condition on Audit actions that gives other numbers than the scores do now. */
export interface OutdatedCondition {
  readonly action: AuditAction;
  readonly result: CriterionResult;
  /** "7 of 51". */
  readonly said: string;
  readonly now: string;
}

const number = String.raw`\d[\d,]*\d|\d`;
const inCases = String.raw` in (none of|all|(?:${number}) of) (${number})`;
const notMet = new RegExp(String.raw`\bnot met${inCases}`, "i");
const inPart = new RegExp(String.raw`\bonly in part${inCases}`, "i");

/**
 * Conditions that say "Not met in k of n" or "Only in part in k of n" with other numbers than there are now. They are people's cells by then and are
 * never written over; conditions in other words are not looked into.
 * Checked by: test/core/findings/audit-actions.test.ts
 */
export function outdatedConditions(
  { results }: Pick<Findings, "results">,
  actions: readonly AuditAction[],
): readonly OutdatedCondition[] {
  return actions.flatMap((action) => {
    const result = results.find(({ criterion }) => criterion.id === action.question);
    if (result === undefined) return [];
    const { applicable } = result.counts;
    const partly = lessThanMet(result) - result.counts.notMet;
    const first = [
      { stated: notMet.exec(action.condition), count: result.counts.notMet },
      { stated: inPart.exec(action.condition), count: partly },
    ].flatMap(({ stated, count }) => {
      const said = stated === null ? null : countSaid(stated);
      const now = countOfBase(count, applicable);
      return said === null || plain(said) === plain(now)
        ? []
        : [{ action, result, said, now: applicable === 0 ? "no case" : now }];
    });
    return first.slice(0, 1);
  });
}

/** "7 of 51", also of "none of 51" and "all 51". */
function countSaid([, count = "", base = ""]: RegExpExecArray): string {
  const words = count.toLowerCase();
  const stated = words === "none of" ? "0" : words === "all" ? base : words.replace(" of", "");
  return `${stated} of ${base}`;
}

function plain(text: string): string {
  return text.replaceAll(",", "");
}
