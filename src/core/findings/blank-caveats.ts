import type { Caveat } from "./caveat";
import type { StratumResult } from "./stratum-result";
import { usualShownRules, type ShownRules } from "../shown-rules";
import type { CriterionCounts } from "./findings";

/** What is known of the blanks of a stratum. */
export type StratumBlanks = Pick<StratumResult, "label"> & {
  readonly counts: Pick<CriterionCounts, "unscored" | "audited">;
};

/**
 * What must be said about cases that were not scored on a criterion: nothing, that there are some, or that they are too
 * many for an estimate (over all, or in which strata). Shares are of the audited cases: cases out of scope are no part.
 */
export function blankCaveats(
  strata: readonly StratumBlanks[],
  { mostBlank, mostBlankInGroup }: ShownRules = usualShownRules,
): readonly Caveat[] {
  const cases = strata.reduce((sum, { counts }) => sum + counts.unscored, 0);
  const audited = strata.reduce((sum, { counts }) => sum + counts.audited, 0);
  if (cases === 0) return [];
  const caveats: Caveat[] = [];
  if (isAbove(cases, mostBlank, audited))
    caveats.push({
      kind: "tooManyUnscored",
      cases,
      audited,
      stratum: null,
      ...stated(mostBlank, usualShownRules.mostBlank),
    });
  const tooMany = strata.filter(({ counts }) => isAbove(counts.unscored, mostBlankInGroup, counts.audited));
  if (strata.length > 1) {
    for (const { label, counts } of tooMany) {
      caveats.push({
        kind: "tooManyUnscored",
        cases: counts.unscored,
        audited: counts.audited,
        stratum: label,
        ...stated(mostBlankInGroup, usualShownRules.mostBlankInGroup),
      });
    }
  }
  return caveats.length > 0 ? caveats : [{ kind: "unscored", cases, audited }];
}

/** A share that is exactly the limit is not above it, whatever its last binary digit. */
function isAbove(cases: number, limit: number, audited: number): boolean {
  return cases > limit * audited + 1e-9;
}

/** The limit is told where it is not the usual one. */
function stated(limit: number, usual: number): { readonly limit?: number } {
  return limit === usual ? {} : { limit };
}
