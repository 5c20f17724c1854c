import type { CellValue } from "./cell-value";
import { isFilled } from "./known-cells";

/** With fewer cells in a row one filled cell says too little. */
const FEWEST_CELLS = 3;

/**
 * Whether a row of a list looks like a sub-heading ("North area") and not like a case: of its cells, at least three, one
 * alone is filled, and it holds words without a digit. A case of which only the number is known has digits in it.
 */
export function looksLikeSubHeading(row: readonly CellValue[]): boolean {
  if (row.length < FEWEST_CELLS) return false;
  let label: CellValue | null = null;
  for (const cell of row) {
    if (!isFilled(cell)) continue;
    if (label !== null) return false;
    label = cell;
  }
  return typeof label === "string" && !/\d/.test(label);
}
