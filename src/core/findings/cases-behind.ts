import type { MarkMeaning } from "../scoring/criterion";
import { foldedWord } from "../scoring/mark-meaning";
import type { ScoredCase } from "../scoring/scored-case";
import { isOutOfScope } from "./case-scope";
import type { CountedAs } from "./counted-as";
import type { CriterionCounts, Findings } from "./findings";

/** What a mark must count as, for a case to be in a count; "audited" and the rest that hang on scope are not here. */
const MEANINGS: Readonly<Partial<Record<keyof CriterionCounts, readonly (MarkMeaning | null)[]>>> = {
  unscored: [null],
  notApplicable: ["notApplicable"],
  applicable: ["met", "deemedMet", "partly", "notMet"],
  met: ["met", "deemedMet"],
  deemedMet: ["deemedMet"],
  partly: ["partly"],
  notMet: ["notMet"],
};

/**
 * The cases behind a count of the findings, in the order in which they were scored cases. `cases` are those that the
 * findings were made from; then there are as many as `countShown` says, always.
 * Checked by: test/core/findings/cases-behind.laws.test.ts
 */
export function casesBehind(
  findings: Pick<Findings, "set" | "settings">,
  cases: readonly ScoredCase[],
  asked: CountedAs,
): readonly ScoredCase[] {
  const { criteria } = findings.set;
  const criterion = criteria.find(({ id }) => id === asked.criterion);
  if (criterion === undefined) return [];
  const ofGroup = asked.stratum === null ? cases : cases.filter(({ stratum }) => stratum === asked.stratum);
  if (asked.of === "examined") return ofGroup;
  if (asked.of === "outOfScope") return ofGroup.filter((scored) => isOutOfScope(scored, criteria));
  const audited = ofGroup.filter((scored) => !isOutOfScope(scored, criteria));
  const partlyIsMet =
    findings.settings.partlyCountsAs === 1 && criterion.marks.some(({ meaning }) => meaning === "partly");
  const meanings =
    asked.of === "headline"
      ? [...(MEANINGS.met ?? []), ...(partlyIsMet ? ["partly" as const] : [])]
      : MEANINGS[asked.of];
  if (meanings === undefined) return audited;
  const reason = asked.reason === null ? null : foldedWord(asked.reason);
  return audited.filter(({ answers }) => {
    const answer = answers.get(asked.criterion);
    if (!meanings.includes(answer?.meaning ?? null)) return false;
    return reason === null || foldedWord(answer?.reason ?? "") === reason;
  });
}
