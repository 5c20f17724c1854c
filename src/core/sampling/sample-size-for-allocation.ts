import { allocation } from "./allocation";
import { stratifiedMargin } from "./stratified-margin";

/** A stratum that is to be drawn from by a rule. */
export interface AllocatedStratum {
  /** N_h. */
  readonly populationSize: number;
  /** p_h, 0–1. */
  readonly proportion: number;
  /** The size measure of `allocation-measure`. */
  readonly measure: number;
}

/** What the sample is to be able to say, and within which bounds it is shared out. */
export interface AllocationPrecision {
  /** Half the width of the interval for all cases, above 0. */
  readonly margin: number;
  readonly level: number;
  /** The criterion is expected to apply to this share of the cases, above 0, up to 1. */
  readonly applicableShare: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * How many cases over all strata give the weighted share to a stated margin, when they are shared out by a rule with a
 * least and a most for each stratum: the smallest n whose parts x_h, before they are made whole, reach the margin. Where
 * no bound is in the way this is `stratifiedSampleSize` for the shares of the rule, and its inflation for cases that the
 * criterion does not apply to. Never below what the least of each stratum adds up to. Null when no size is enough.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., equation 5.25, with the allocation of sections 5.5–5.8.
 * Checked by: test/core/sampling/sample-size-for-allocation.test.ts (test/reference/04a_sample_size.json)
 */
export function sampleSizeForAllocation(
  strata: readonly AllocatedStratum[],
  wanted: AllocationPrecision,
): number | null {
  const { margin, level, applicableShare, minimum, maximum } = wanted;
  const highest = strata.map(({ populationSize }) => Math.min(maximum, populationSize));
  const lowest = highest.map((most) => Math.min(minimum, most));
  const reachable = strata.map(({ measure }, index) => (measure > 0 ? highest : lowest)[index] ?? 0);
  const reaches = (size: number): boolean => {
    const shared = allocation(size, strata, minimum, maximum);
    if (!shared.ok) return false;
    const reached = stratifiedMargin(
      strata.map((stratum, index) => ({ ...stratum, sampleSize: shared.value.exact[index] ?? 0 })),
      level,
      applicableShare,
    );
    // Rounding error alone asks for no further case.
    return reached !== null && reached <= margin * (1 + 1e-11);
  };
  const least = Math.max(1, sum(lowest));
  if (reaches(least)) return least;
  let [below, above] = [least, sum(reachable)];
  if (above <= below || !reaches(above)) return null;
  // More cases never make the margin wider: the sizes are halved until one is left.
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
