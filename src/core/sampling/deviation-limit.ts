import { chanceOfAtMost, type DeviationModel } from "./deviation-chance";
import { hypergeometricLowerTail } from "./hypergeometric-distribution";

/** What a sample with its deviations leaves possible, with the confidence asked for. */
export interface DeviationLimit {
  /** No more than this share of the population deviates, 0–1. */
  readonly rate: number;
  /** The same as a number of cases; null where the population is taken as without end. */
  readonly count: number | null;
}

/** Halvings of the range 0–1: beyond the last digit of a number. */
const HALVINGS = 60;

/**
 * The greatest rate of deviation that a sample does not rule out: the size the other way round. With `deviations` found
 * among `size` cases it is the greatest rate with
 *   P(X ≤ deviations | rate) > 1 − confidence,
 * for the hypergeometric distribution the greatest whole number K of deviating cases, and K/N. One-sided. Null when
 * nothing was read, or the numbers contradict each other.
 * Source: AICPA Audit Guide, Audit Sampling, tables A-3 and A-4 (binomial); Wright (1991), Exact Confidence Bounds when
 * Sampling from Small Finite Universes, chapter 2 (hypergeometric).
 * Checked by: test/core/sampling/deviation-limit.test.ts (test/reference/04c_attribute.json; the limits of estimation)
 * @example deviationLimit(5, 100, 0.95, { distribution: "binomial" }) // => { rate: 0.10225, count: null }
 */
export function deviationLimit(
  deviations: number,
  size: number,
  confidence: number,
  model: DeviationModel,
): DeviationLimit | null {
  if (!(size > 0) || deviations < 0 || deviations > size) return null;
  // The same allowance for rounding error as the size has, so that a size that fits rules out its tolerable rate.
  const risk = 1 - confidence + 1e-12;
  if (model.distribution === "hypergeometric") {
    const { populationSize } = model;
    if (size > populationSize) return null;
    const isPossible = (marked: number): boolean =>
      hypergeometricLowerTail(deviations, { populationSize, marked, sampleSize: size }) > risk;
    let [possible, ruledOut] = [deviations, populationSize - size + deviations + 1];
    while (ruledOut - possible > 1) {
      const middle = Math.floor((possible + ruledOut) / 2);
      if (isPossible(middle)) possible = middle;
      else ruledOut = middle;
    }
    return { rate: possible / populationSize, count: possible };
  }
  if (deviations === size) return { rate: 1, count: null };
  let [possible, ruledOut] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (possible + ruledOut) / 2;
    if (chanceOfAtMost(deviations, size, middle, model) > risk) possible = middle;
    else ruledOut = middle;
  }
  return { rate: possible, count: null };
}
