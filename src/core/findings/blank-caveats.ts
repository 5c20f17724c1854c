import type { Caveat } from "./caveat";
import type { StratumResult } from "./stratum-result";
import { summedCounts } from "./criterion-counts";

/** Above this share of the audited cases of a criterion, blanks take its estimate away. */
const MOST_BLANK_PERCENT = 10;
/** The same inside one stratum. */
const MOST_BLANK_PERCENT_IN_STRATUM = 20;

/**
 * What must be said about cases that were not scored on a criterion: nothing, that there are some, or that they are too
 * many for an estimate (over all, or in which strata). Shares are of the audited cases: cases out of scope are no part.
 */
export function blankCaveats(strata: readonly StratumResult[]): readonly Caveat[] {
  const { unscored: cases, audited } = summedCounts(strata.map(({ counts }) => counts));
  if (cases === 0) return [];
  const caveats: Caveat[] = [];
  if (100 * cases > MOST_BLANK_PERCENT * audited)
    caveats.push({ kind: "tooManyUnscored", cases, audited, stratum: null });
  const tooMany = strata.filter(
    ({ counts }) => 100 * counts.unscored > MOST_BLANK_PERCENT_IN_STRATUM * counts.audited,
  );
  if (strata.length > 1) {
    for (const { label, counts } of tooMany) {
      caveats.push({
        kind: "tooManyUnscored",
        cases: counts.unscored,
        audited: counts.audited,
        stratum: label,
      });
    }
  }
  return caveats.length > 0 ? caveats : [{ kind: "unscored", cases, audited }];
}
