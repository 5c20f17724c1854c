import type { StratumLabel } from "../frame/unit";
import type { CriterionId } from "../scoring/criterion";
import { foldedWord } from "../scoring/mark-meaning";
import type { CriterionCounts, Findings } from "./findings";

/**
 * One count of the findings, so that the cases behind it can be asked for. "headline" is k of the sentence "k of n":
 * met, with partly among them where Partly counts as one.
 */
export interface CountedAs {
  readonly criterion: CriterionId;
  /** null: over all groups. */
  readonly stratum: StratumLabel | null;
  readonly of: keyof CriterionCounts | "headline";
  /** Of the cases not met those with this reason, "" for none given; null: whatever the reason. */
  readonly reason: string | null;
}

/**
 * How many cases the findings say there are. Null where they say nothing of it: a question or group that is not there,
 * a reason nobody gave, a reason inside one group.
 * Checked by: test/core/findings/cases-behind.laws.test.ts
 */
export function countShown({ results }: Pick<Findings, "results">, asked: CountedAs): number | null {
  const result = results.find(({ criterion }) => criterion.id === asked.criterion);
  if (result === undefined) return null;
  if (asked.reason !== null) {
    const wanted = foldedWord(asked.reason);
    const found = result.reasons.find(({ reason }) => foldedWord(reason) === wanted);
    return asked.stratum === null && asked.of === "notMet" ? (found?.cases ?? null) : null;
  }
  const part =
    asked.stratum === null ? result : result.byStratum.find(({ label }) => label === asked.stratum);
  if (part === undefined) return null;
  return asked.of === "headline" ? part.metForHeadline : part.counts[asked.of];
}
