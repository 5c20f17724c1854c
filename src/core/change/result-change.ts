import { differenceInterval } from "../estimation/difference-interval";
import type { Interval } from "../estimation/interval";
import type { PopulationEstimate } from "../findings/findings";
import type { PastResult } from "./past-audit";

/** The word for a change, taken from its interval only. */
export type ChangeVerdict = "improved" | "worse" | "noClearChange";

/** Why no change is stated. */
export type WhyNoChange =
  /** The same cases were scored again: two scorings of one sample, not two samples. */
  | "sameCases"
  /** A copy to share hid the counts of last time, and with them the estimate. */
  | "hiddenThen"
  | "noEstimateThen"
  | "noEstimateNow"
  /** The intervals of the two audits have different confidence levels. */
  | "otherLevel";

export interface StatedChange {
  /** R₂ − R₁: this time less last time, −1 to 1. */
  readonly difference: number;
  readonly interval: Interval;
  readonly verdict: ChangeVerdict;
  /** Every case was read in both audits: the change is known, and the interval is a point. */
  readonly exact: boolean;
}

export type ResultChange = StatedChange | { readonly whyNot: WhyNoChange };

/** What the change of a question is worked out from. */
export interface ChangeTerms {
  /** Confidence level of the audit of now, 0–1. */
  readonly level: number;
  readonly sameCases: boolean;
  /** Last time's shares are whole per cent. */
  readonly asPrinted: boolean;
}

/** A share that is printed as whole per cent may be as much more or less. */
const halfOfPercent = 0.005;

/**
 * The change of one question between two audits with samples of their own, in the estimates for all cases.
 *   d = R₂ − R₁,  d − √((R₂−l₂)² + (u₁−R₁)²)  to  d + √((u₂−R₂)² + (R₁−l₁)²)
 * with the limits that each audit printed: of Korn and Graubard for weighted estimates; of Wilson for one simple random
 * sample, which makes it Newcombe's interval. An estimate without an interval was read from every case and adds nothing.
 * Where last time's shares are known as whole per cent only, half a point is added at both ends: moving R₁, l₁ and u₁
 * together by half a point moves d by as much, and no other error that printing can make reaches further.
 * "Improved" and "worse" are said only where the interval leaves 0 out.
 * Source: Zou & Donner (2008), Statistics in Medicine 27, 1693–1702; Newcombe (1998), ibid. 17, 873–890 (method 10).
 * Laws: exchanging the audits turns sign and limits; a change of a result from itself holds 0.
 * Checked by: test/core/change/result-change.test.ts (values of test/reference/06_comparison.json)
 */
export function resultChange(
  past: Pick<PastResult, "met" | "estimate" | "interval" | "level">,
  now: Pick<PopulationEstimate, "estimate" | "interval"> | null,
  { level, sameCases, asPrinted }: ChangeTerms,
): ResultChange {
  if (sameCases) return { whyNot: "sameCases" };
  if (past.met === null) return { whyNot: "hiddenThen" };
  if (past.estimate === null) return { whyNot: "noEstimateThen" };
  if (now === null) return { whyNot: "noEstimateNow" };
  if (past.interval !== null && now.interval !== null && past.level !== level)
    return { whyNot: "otherLevel" };
  const between = differenceInterval(
    withPoint(now.estimate, now.interval),
    withPoint(past.estimate, past.interval),
  );
  const more = asPrinted ? halfOfPercent : 0;
  const interval = { lower: between.lower - more, upper: between.upper + more };
  return {
    difference: now.estimate - past.estimate,
    interval,
    verdict: interval.lower > 0 ? "improved" : interval.upper < 0 ? "worse" : "noClearChange",
    exact: past.interval === null && now.interval === null && !asPrinted,
  };
}

function withPoint(estimate: number, interval: Interval | null): { estimate: number; interval: Interval } {
  return { estimate, interval: interval ?? { lower: estimate, upper: estimate } };
}
