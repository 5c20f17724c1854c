import { countAndPercentPhrase } from "./count-phrase";
import type { CriterionResult } from "./findings";
import { wholeNumberText } from "./number-text";

/** So many reasons are named in a condition. */
const mostReasons = 3;

/** Cases that count as less than met: not met, and partly met where "Partly" is not counted as met. */
export function lessThanMet({
  counts,
  metForHeadline,
}: Pick<CriterionResult, "counts" | "metForHeadline">): number {
  return counts.applicable - metForHeadline;
}

/**
 * The condition of a finding, in words with k of n: "Not met in 14 of 57 (25%), and only in part in 15 of 57 (26%).
 * Reasons: Too little detail (6), No analysis (3)." "" where every case met the question, or it applied to none.
 * Counts are counted, never taken from 100. Checked by: test/core/findings/audit-actions.test.ts
 */
export function conditionSentence(result: CriterionResult): string {
  const { notMet, applicable } = result.counts;
  if (lessThanMet(result) <= 0) return "";
  const inPart = lessThanMet(result) - notMet;
  // Where the findings give no percentage of the question, none is given here.
  const fewest = result.rawProportion === null ? Infinity : 1;
  const phrase = (count: number) => countAndPercentPhrase(count, applicable, fewest);
  const parts = [
    ...(notMet > 0 ? [`not met in ${phrase(notMet)}`] : []),
    ...(inPart > 0 ? [`only in part in ${phrase(inPart)}`] : []),
  ];
  const words = parts.join(", and ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${reasonsPart(result)}`;
}

function reasonsPart({ reasons }: CriterionResult): string {
  const given = reasons.filter(({ reason }) => reason !== "").slice(0, mostReasons);
  if (given.length === 0) return "";
  const words = given.map(({ reason, cases }) => `${reason} (${wholeNumberText(cases)})`).join(", ");
  return ` ${given.length === 1 ? "Reason" : "Reasons"}: ${words}.`;
}
