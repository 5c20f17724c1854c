import type { Interval } from "./interval";
import { stratifiedRatio } from "./stratified-ratio";
import type { StratumCounts } from "./stratum-counts";

/** A stratum with the cases that were examined but have no answer; they are not in its `sampleSize`. */
export interface StratumWithBlanks extends StratumCounts {
  readonly blank: number;
}

/**
 * The worst and the best that the weighted share could have come to, had the blank answers been given: every blank
 * counted as applicable, all of them not met (lower) or all met (upper), among all cases examined. It says what the
 * blanks could change, nothing of chance: it is no confidence interval.
 * Null where the share of all examined cases can't be estimated.
 * Source: Manski (1989), Journal of Human Resources 24 (bounds without assumptions on what is missing).
 * Checked by: test/core/estimation/blank-bounds.test.ts
 */
export function blankBounds(strata: readonly StratumWithBlanks[]): Interval | null {
  const lower = shareWithBlanksAs(0, strata);
  const upper = shareWithBlanksAs(1, strata);
  return lower === null || upper === null ? null : { lower, upper };
}

function shareWithBlanksAs(score: 0 | 1, strata: readonly StratumWithBlanks[]): number | null {
  const filled = strata.map((h) => ({
    ...h,
    sampleSize: h.sampleSize + h.blank,
    applicable: h.applicable + h.blank,
    sumOfScores: h.sumOfScores + score * h.blank,
    sumOfSquaredScores: h.sumOfSquaredScores + score * h.blank,
  }));
  return stratifiedRatio(filled)?.estimate ?? null;
}
