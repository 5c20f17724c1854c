import { incompleteBeta } from "./incomplete-beta";

/**
 * P(|T| ≥ |t|) for Student's t: I_x(df/2, ½) at x = df/(df+t²). 1 at t = 0. Degrees of freedom above 0.
 * Source: Abramowitz & Stegun (1964), 26.7.1 with 26.5.2. Excel: T.DIST.2T (whole df only).
 * Checked by: test/reference/06_comparison.json (p_two_sided_df_sum)
 * @example twoSidedTProbability(1.6198989, 113) // => 0.1080
 */
export function twoSidedTProbability(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  const whole = degreesOfFreedom + square;
  return incompleteBeta(degreesOfFreedom / whole, square / whole, degreesOfFreedom / 2, 0.5);
}

/**
 * P(|Z| ≥ |z|) for the standard normal distribution. 1 at z = 0.
 * Near the middle by the power series of the distribution function, in the tails by the continued fraction of Mills'
 * ratio, so that the small probabilities keep their digits.
 * Source: Abramowitz & Stegun (1964), 26.2.11 and 26.2.14. Excel: 2*NORM.S.DIST(-z,TRUE).
 * Checked by: test/reference/06_comparison.json (p_z_pooled)
 */
export function twoSidedNormalProbability(z: number): number {
  const x = Math.abs(z);
  if (x === Infinity) return 0;
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  return x < 2.5 ? 1 - 2 * density * powerSeries(x) : 2 * density * millsRatio(x);
}

function powerSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum;
}

function millsRatio(x: number): number {
  let tail = x;
  for (let k = 150; k >= 1; k -= 1) tail = x + k / tail;
  return 1 / tail;
}
