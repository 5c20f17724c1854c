import { wholeNumberText } from "./number-text";

/**
 * k of n as it stands in a table: "39 of 57". "–" where the base is 0: of no case nothing can be counted.
 * Checked by: test/sheets/never.laws.test.ts
 */
export function countOfBase(count: number, base: number): string {
  return base === 0 ? "–" : `${wholeNumberText(count)} of ${wholeNumberText(base)}`;
}
