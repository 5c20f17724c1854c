import { betaOddsDensity } from "./beta-odds-density";

/**
 * The regularised incomplete beta function I_x(a, b), for the beta distribution and the tail of Student's t. `complement`
 * is 1 − x, given by the caller so that no digit is lost when x is close to 1. a, b above 0.
 * `density` is what `betaOddsDensity` gives for the same, where that is known.
 * The continued fraction is evaluated by Lentz's method on the side where it settles quickly.
 * Source: Didonato & Morris (1992), ACM Transactions on Mathematical Software 18, 360–373.
 * Checked by: test/core/estimation/extreme-tails.test.ts (40 digits)
 */
export function incompleteBeta(
  x: number,
  complement: number,
  a: number,
  b: number,
  density?: number,
): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const front = density ?? betaOddsDensity(x, complement, a, b);
  if (x < (a + 1) / (a + b + 2)) return front / continuedFraction(x, complement, a, b);
  return 1 - front / continuedFraction(complement, x, b, a);
}

/**
 * What x^a (1 − x)^b / B(a, b) is divided by. Written with both x and 1 − x, because the usual form (DLMF 8.17.22) subtracts
 * two numbers close to 1 where one shape is far larger than the other, and keeps eleven digits only.
 */
function continuedFraction(x: number, complement: number, a: number, b: number): number {
  let fraction = away((a * (a * complement - b * x + 1)) / (a + 1));
  let c = fraction;
  let d = 0;
  for (let m = 1; m <= 10_000; m += 1) {
    const root = x / (a + 2 * m - 1);
    const above = (a + m - 1) * (a + b + m - 1) * m * (b - m) * root * root;
    const below =
      m +
      (m * (b - m) * x) / (a + 2 * m - 1) +
      ((a + m) * (a * complement - b * x + 1 + m * (1 + complement))) / (a + 2 * m + 1);
    d = 1 / away(below + above * d);
    c = away(below + above / c);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

/** Not 0, so that it can divide. */
function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
