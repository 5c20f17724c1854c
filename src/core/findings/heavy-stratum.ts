import type { StratumLabel } from "../frame/unit";
import { isFullyRead } from "../estimation/stratum-counts";
import type { StratumCounts } from "../estimation/stratum-counts";
import type { Caveat } from "./caveat";

/** A stratum with more of the weight than this speaks for most of the cases. */
const HEAVY = 0.5;

/**
 * The warning that one stratum, read in part, carries more than half of the estimated applicable cases and that all of
 * its own came out alike: one exception there would move the estimate a lot. Null with a single stratum.
 * `weights` are the shares W_h of the applicable, in the order of the strata.
 */
export function heavyStratumCaveat(
  strata: readonly StratumCounts[],
  weights: readonly number[],
): Caveat | null {
  if (strata.length < 2) return null;
  for (const [index, stratum] of strata.entries()) {
    const weight = weights[index] ?? 0;
    const { applicable, sumOfScores } = stratum;
    const agrees = sumOfScores === applicable || sumOfScores === 0;
    if (weight <= HEAVY || !agrees || isFullyRead(stratum)) continue;
    return {
      kind: "heavyStratumWithoutException",
      stratum: stratum.stratum as StratumLabel,
      weight,
      applicable,
      allMet: sumOfScores === applicable,
    };
  }
  return null;
}
