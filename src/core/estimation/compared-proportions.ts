import { newcombeInterval } from "./difference-interval";
import type { SampleProportion } from "./difference-interval";
import { fisherExactProbability } from "./fisher-exact";
import type { Interval } from "./interval";
import { twoSidedNormalProbability } from "./two-sided-probability";

/** Two simple random samples beside each other. */
export interface ComparedProportions {
  /** minuend − subtrahend, -1 to 1. */
  readonly difference: number;
  /** Newcombe's interval. */
  readonly interval: Interval;
  /** Score test of equal proportions. z² is the chi-square without Yates's correction. Null when all cases agree. */
  readonly z: number | null;
  readonly zProbability: number | null;
  /** Fisher's exact test. */
  readonly fisherProbability: number;
  /** The p value to print: Fisher's when a cell is expected to hold fewer than 5 cases, otherwise that of z. */
  readonly probability: number;
  readonly test: "fisher" | "score";
}

/**
 * Compares the proportions of two simple random samples from different cases. Null when a sample is empty.
 *   z = d / √( p(1−p)(1/n₁ + 1/n₂) ),  p = (x₁+x₂)/(n₁+n₂)
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890; Agresti (2002), Categorical Data Analysis, 2nd ed.,
 * section 3.2. Checked by: test/reference/06_comparison.json
 */
export function comparedProportions(
  minuend: SampleProportion,
  subtrahend: SampleProportion,
  level: number,
): ComparedProportions | null {
  const interval = newcombeInterval(minuend, subtrahend, level);
  const fisherProbability = fisherExactProbability(
    minuend.count,
    minuend.size,
    subtrahend.count,
    subtrahend.size,
  );
  if (interval === null || fisherProbability === null) return null;
  const difference = minuend.count / minuend.size - subtrahend.count / subtrahend.size;
  const size = minuend.size + subtrahend.size;
  const pooled = (minuend.count + subtrahend.count) / size;
  const smallestExpected = Math.min(minuend.size, subtrahend.size) * Math.min(pooled, 1 - pooled);
  const spread = pooled * (1 - pooled) * (1 / minuend.size + 1 / subtrahend.size);
  const z = spread > 0 ? difference / Math.sqrt(spread) : null;
  const zProbability = z === null ? null : twoSidedNormalProbability(z);
  const test = zProbability === null || smallestExpected < 5 ? "fisher" : "score";
  const probability = test === "fisher" || zProbability === null ? fisherProbability : zProbability;
  return { difference, interval, z, zProbability, fisherProbability, probability, test };
}
