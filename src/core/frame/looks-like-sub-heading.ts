import type { CellValue } from "./cell-value";
import { isFilled } from "./known-cells";

/**
 * Whether a row of a list looks like a sub-heading ("North area") and not like a case: its first cell holds words without
 * a digit, and the others, at least two, are blank. A case of which only the number is known has digits in it.
 */
export function looksLikeSubHeading(row: readonly CellValue[]): boolean {
  const [first = "", ...others] = row;
  const words = typeof first === "string" && first.trim() !== "" && !/\d/.test(first);
  return words && others.length >= 2 && !others.some(isFilled);
}
