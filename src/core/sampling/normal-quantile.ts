/**
 * The standard normal deviate below which a share `probability` (0–1) of the distribution lies.
 * 0 gives -Infinity and 1 gives Infinity. Excel: NORM.S.INV; the same algorithm as R's qnorm, good to 16 digits.
 * Source: Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37, 477–484.
 * Checked by: test/reference/01_binomial_intervals.json (z), test/core/estimation/quantiles.test.ts (40 digits)
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    return probability === 0 ? -Infinity : probability === 1 ? Infinity : NaN;
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * fraction(MIDDLE, 0.180625 - fromMiddle * fromMiddle);
  const depth = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const deviate = depth <= 5 ? fraction(TAIL, depth - 1.6) : fraction(FAR_TAIL, depth - 5);
  return fromMiddle < 0 ? -deviate : deviate;
}

/** A fraction of two polynomials, each by its coefficients from the highest power down. */
type Fraction = readonly [readonly number[], readonly number[]];

const MIDDLE: Fraction = [
  [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  [
    5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
];

const TAIL: Fraction = [
  [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
];

const FAR_TAIL: Fraction = [
  [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
];

function fraction([above, below]: Fraction, at: number): number {
  const value = (coefficients: readonly number[]) => coefficients.reduce((sum, next) => sum * at + next, 0);
  return value(above) / value(below);
}

/**
 * z of a two-sided interval with confidence `level` (0–1, exclusive).
 * @example normalCriticalValue(0.95) // => 1.959964
 */
export function normalCriticalValue(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}
