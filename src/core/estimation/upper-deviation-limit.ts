import { upperExactLimit } from "./clopper-pearson-interval";

/**
 * After attribute sampling: with the confidence stated, no more than this share of the population deviates. 1 when
 * every case deviates; null when none was examined.
 * Source: AICPA Audit Guide, Audit Sampling, appendix A, tables. Excel: BETA.INV(confidence, x+1, n-x).
 * Checked by: test/reference/04c_attribute.json (upper_deviation_limit)
 * @example upperDeviationLimit(5, 100, 0.95) // => 0.10225
 */
export function upperDeviationLimit(deviations: number, size: number, confidence: number): number | null {
  return upperExactLimit(deviations, size, confidence);
}

/**
 * The same as the printed tables have it: in per cent, rounded up to one decimal, so that it never says too little.
 * @example tabulatedDeviationLimit(5, 100, 0.95) // => 10.3
 */
export function tabulatedDeviationLimit(deviations: number, size: number, confidence: number): number | null {
  const limit = upperDeviationLimit(deviations, size, confidence);
  return limit === null ? null : Math.ceil(limit * 1000 - 1e-9) / 10;
}
