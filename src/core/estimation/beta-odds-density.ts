/**
 * x^a (1 − x)^b / B(a, b): the density of the log odds ln(x / (1 − x)) when x has a beta distribution with shapes a and b
 * (above 0). `complement` is 1 − x, given by the caller so that no digit is lost when x is close to 1; `ofShapes` is ln B(a, b),
 * for who asks many times of the same shapes.
 * Source: DLMF 8.17.20, with B(a, b) by Stirling's series (5.11.1, 5.12.1).
 * Checked by: test/core/estimation/extreme-tails.test.ts (40 digits)
 */
export function betaOddsDensity(
  x: number,
  complement: number,
  a: number,
  b: number,
  ofShapes = logBeta(a, b),
): number {
  return Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - ofShapes);
}

function logOf(value: number, complement: number): number {
  return value > 0.5 ? Math.log1p(-complement) : Math.log(value);
}

/**
 * ln B(a, b) by Stirling's series, arranged so that the large terms of the three gamma functions cancel before they
 * are rounded: the plain difference of log-gammas is good to 1e-9 only at a = 1,000,000.
 * Source: DLMF 5.11.1 and 5.12.1.
 */
export function logBeta(first: number, second: number): number {
  let a = first;
  let b = second;
  let shift = 0;
  // The series needs arguments of 12 or more; B(a, b) = B(a+1, b) · (a+b)/a leads there.
  for (; a < 12; a += 1) shift += Math.log((a + b) / a);
  for (; b < 12; b += 1) shift += Math.log((a + b) / b);
  const powers = -(a - 0.5) * Math.log1p(b / a) - b * Math.log1p(a / b) - 0.5 * Math.log(b);
  const rest = stirlingRest(a) + stirlingRest(b) - stirlingRest(a + b);
  return powers + 0.5 * Math.log(2 * Math.PI) + rest + shift;
}

function stirlingRest(z: number): number {
  const w = 1 / (z * z);
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / z;
}
