import { refusal, success } from "../outcome";
import type { Outcome } from "../outcome";
import { boundedShares } from "./allocation-bounds";
import type { BoundedMeasure } from "./allocation-bounds";
import { wholeNumbers } from "./allocation-whole-numbers";

/** A stratum that is to get its part of the sample. */
export interface AllocationStratum {
  /** N_h. */
  readonly populationSize: number;
  /** The size measure of `allocation-measure`: 0 gets no more than the minimum. */
  readonly measure: number;
}

export interface Allocation {
  /** n_h in the order given. */
  readonly sizes: readonly number[];
  /** The parts before they were made whole; they add up to the same total. */
  readonly exact: readonly number[];
  /** The size asked for is all there is, or more: everything is read. */
  readonly isCensus: boolean;
}

/**
 * Shares out `total` cases in proportion to the size measures, but at least `minimum` to each stratum (all of a
 * smaller one) and never more than the stratum has (nor than `maximum`, where given).
 *   x_h = λ m_h kept within [min(minimum, N_h), min(maximum, N_h)], λ such that Σx_h = total; then made whole by the
 *   largest remainders.
 * Refused: a total that is no whole number of 0 or more, one below the sum of the minimums, and one that the strata
 * can't take up because their measures are 0.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., sections 5.5–5.8 (allocation, and when it asks for more than
 * all); the rule for remainders is Hamilton's. Checked by: test/reference/04b_allocation.json
 * @example allocation(60, [1384, 412, 675].map((n) => ({ populationSize: n, measure: n }))) // sizes => [34, 10, 16]
 */
export function allocation(
  total: number,
  strata: readonly AllocationStratum[],
  minimum = 0,
  maximum = Infinity,
): Outcome<Allocation> {
  if (!Number.isInteger(total) || total < 0) return refusal({ kind: "sampleSizeUnusable", size: total });
  const bounded: readonly BoundedMeasure[] = strata.map(({ populationSize, measure }) => {
    const highest = Math.min(maximum, populationSize);
    return { measure, highest, lowest: Math.min(minimum, highest) };
  });
  const sum = (part: (stratum: BoundedMeasure) => number) =>
    bounded.reduce((all, stratum) => all + part(stratum), 0);
  const population = strata.reduce((all, stratum) => all + stratum.populationSize, 0);
  if (total >= population && strata.every(({ populationSize }) => populationSize <= maximum)) {
    const sizes = strata.map((stratum) => stratum.populationSize);
    return success({ sizes, exact: sizes, isCensus: true });
  }
  const needed = sum((stratum) => stratum.lowest);
  if (total < needed) {
    return refusal({ kind: "sampleBelowMinimum", needed, size: total, minimum, groups: strata.length });
  }
  const reachable = sum((stratum) => (stratum.measure > 0 ? stratum.highest : stratum.lowest));
  if (total > reachable) return refusal({ kind: "sampleNotReachable", size: total, reachable });
  const exact = boundedShares(total, bounded);
  const sizes = wholeNumbers(
    total,
    strata.map(({ populationSize }, index) => ({
      exact: exact[index] ?? 0,
      highest: bounded[index]?.highest ?? 0,
      populationSize,
    })),
  );
  return success({ sizes, exact, isCensus: false });
}
