import { isFullyRead } from "./stratum-counts";
import type { StratumCounts } from "./stratum-counts";

/** "none" says that there is no interval to give; "t" is R ± t SE; "kornGraubard" is the capped one. */
export type IntervalMethod =
  "none" | "t" | "wilson" | "wilsonFinite" | "clopperPearson" | "hypergeometric" | "kornGraubard";

/** What the choice of an interval hangs on, beside the strata themselves. */
export interface IntervalCircumstances {
  /** The cases were drawn by chance, with sizes of the groups that are known. */
  readonly isRandom: boolean;
  /** Partly scores a half, so that what is estimated is a mean score and no share. */
  readonly partlyCountsHalf: boolean;
  /** The audit asks for exact intervals: never too narrow, wider than needed. */
  readonly conservative: boolean;
}

/** From this share of the stratum read, its size is let into the interval. */
export const NOTABLE_SAMPLING_FRACTION = 0.05;

/**
 * Which interval belongs to an estimate:
 * - everything read: none, the count is exact; cases not drawn by chance: none, they speak for themselves only;
 * - Partly at half: t, because a mean score is no share;
 * - several strata, whether their weights are equal or not: Korn and Graubard's, capped (it is exact in kind already);
 * - one stratum: Wilson's, for a finite population from 5% read on;
 * - one stratum, conservative: Clopper and Pearson's; from 5% read on the exact limits of a finite population, where the
 *   criterion applied to every case read: the number of applicable cases in it is then taken to be all, which is an
 *   assumption. Where it did not, Clopper and Pearson's holds for any number.
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16; Korn & Graubard (1998), Survey Methodology 24; docs/methods.md,
 * "Which interval". Checked by: test/core/estimation/interval-method.test.ts (every row)
 */
export function intervalMethod(
  strata: readonly StratumCounts[],
  { isRandom, partlyCountsHalf, conservative }: IntervalCircumstances,
): IntervalMethod {
  const [only, another] = strata;
  if (only === undefined || strata.every(isFullyRead) || !isRandom) return "none";
  if (partlyCountsHalf) return "t";
  if (another !== undefined) return "kornGraubard";
  const isNotable = only.sampleSize / only.populationSize >= NOTABLE_SAMPLING_FRACTION;
  if (!conservative) return isNotable ? "wilsonFinite" : "wilson";
  return isNotable && only.applicable === only.sampleSize ? "hypergeometric" : "clopperPearson";
}
