/**
 * The next whole number, but a value that stands above a whole number only by rounding error (up to 1e-9) is not
 * pushed up: 60.0000000001 cases are 60.
 * Source: method page, "Sample size" (R: ceiling(v - 1e-9)).
 */
export function guardedCeiling(value: number): number {
  // Adding 0 turns a negative zero into zero.
  return Math.ceil(value - 1e-9) + 0;
}
