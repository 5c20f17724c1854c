import type { EligibilityRule } from "../../core/frame/frame-definition";
import type { RuleCounts } from "../../core/frame/rule-counts";
import { ruleWords } from "../../core/frame/rule-words";
import { counted, numberText } from "./sentence-words";

/** A rule as a whole sentence: "Rows are left out where Type is “Contact only”." */
export function ruleSentence(rule: EligibilityRule): string {
  const words = ruleWords({ ...rule, effect: "leaveOut" });
  return rule.effect === "leaveOut"
    ? `Rows are left out where ${words}.`
    : `Rows are in only where ${words}.`;
}

/** What a rule does, in numbers: by itself, and beside the reasons that count before it. */
export function ruleCountSentence({ byItself, underIt }: RuleCounts, rowCount: number): string {
  if (byItself === 0) return "It puts out no row.";
  const all = `It puts out ${numberText(byItself)} of ${counted(rowCount, "row", "rows")}`;
  if (underIt === byItself) return `${all}.`;
  const earlier = byItself - underIt;
  return `${all} by itself. ${numberText(underIt)} of them ${underIt === 1 ? "counts" : "count"} under it, ${counted(earlier, "is", "are")} out for a reason that counts before it.`;
}
