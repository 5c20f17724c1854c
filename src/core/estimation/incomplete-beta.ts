/**
 * The regularised incomplete beta function I_x(a, b), for the tail of Student's t. The library in use has quantiles
 * only. `complement` is 1 − x, given by the caller so that no digit is lost when x is close to 1. a, b above 0.
 * The continued fraction is evaluated by Lentz's method on the side where it settles quickly.
 * Source: Press et al. (2007), Numerical Recipes, 3rd ed., section 6.4; DLMF 8.17.22.
 * Checked by: test/core/estimation/extreme-tails.test.ts (40 digits)
 */
export function incompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const front = Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - logBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a;
  return 1 - (front * continuedFraction(complement, b, a)) / b;
}

function logOf(value: number, complement: number): number {
  return value > 0.5 ? Math.log1p(-complement) : Math.log(value);
}

function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

/**
 * ln B(a, b) by Stirling's series, arranged so that the large terms of the three gamma functions cancel before they
 * are rounded: the plain difference of log-gammas is good to 1e-9 only at a = 1,000,000.
 * Source: DLMF 5.11.1 and 5.12.1.
 */
function logBeta(first: number, second: number): number {
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
