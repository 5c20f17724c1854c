import { betaLogOdds } from "./beta-log-odds";

/**
 * The value below which a share `probability` of a beta distribution lies. Both shapes above 0, not only whole ones.
 * NaN for a probability outside 0–1. Excel: BETA.INV.
 * Source: own, by `betaLogOdds` (docs/decisions/0010).
 * Checked by: test/core/estimation/extreme-tails.test.ts, quantiles.test.ts (40 digits)
 */
export function betaQuantile(probability: number, firstShape: number, secondShape: number): number {
  if (!(probability > 0 && probability < 1)) return wholeOrNone(probability, 0, 1);
  return 1 / (1 + Math.exp(-betaLogOdds(probability, firstShape, secondShape)));
}

/**
 * The value below which a share `probability` of Student's t distribution lies. Degrees of freedom above 0, not only
 * whole ones (Excel's T.INV.2T cuts them to a whole number). 0 gives -Infinity and 1 gives Infinity.
 * Of |t|, df / (df + t²) has a beta distribution with shapes df/2 and ½, so t² = df · e^−(log odds).
 * Source: Abramowitz & Stegun (1964), 26.7.1 with 26.5.2.
 * Checked by: test/core/estimation/extreme-tails.test.ts, quantiles.test.ts (40 digits)
 */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) return wholeOrNone(probability, -Infinity, Infinity);
  if (probability === 0.5) return 0;
  const isLow = probability < 0.5;
  const logOdds = betaLogOdds(2 * (isLow ? probability : 1 - probability), degreesOfFreedom / 2, 0.5);
  const size = Math.sqrt(degreesOfFreedom) * Math.exp(-logOdds / 2);
  return isLow ? -size : size;
}

function wholeOrNone(probability: number, least: number, most: number): number {
  return probability === 0 ? least : probability === 1 ? most : NaN;
}

/**
 * t of a two-sided interval with confidence `level` (0–1, exclusive).
 * @example tCriticalValue(0.95, 54) // => 2.004879
 */
export function tCriticalValue(level: number, degreesOfFreedom: number): number {
  const key = `${level} ${degreesOfFreedom}`;
  let value = criticalValues.get(key);
  if (value === undefined) {
    value = tQuantile(1 - (1 - level) / 2, degreesOfFreedom);
    if (criticalValues.size >= MOST_KEPT) criticalValues.clear();
    criticalValues.set(key, value);
  }
  return value;
}

/** An audit asks for a few of them thousands of times: once for each group of each question. */
const criticalValues = new Map<string, number>();
const MOST_KEPT = 1_000;
