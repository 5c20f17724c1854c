export interface ExactPart {
  readonly exact: number;
  /** The most that it can get. */
  readonly highest: number;
  /** Decides between equal remainders: the larger stratum first. */
  readonly populationSize: number;
}

/**
 * Whole numbers that add up to `total`: each part rounded down, and the units left over given one each to the largest
 * remainders. Remainders are compared to 9 decimals, so that rounding error decides nothing; between equal ones the
 * larger stratum comes first, then the earlier. Never above a part's highest.
 * Source: Hamilton's method (Balinski & Young, 2001, Fair Representation, 2nd ed., chapter 3).
 * Checked by: test/reference/04b_allocation.json (n_h)
 * @example wholeNumbers(10, three parts of 3.333 with 50 each) // => [4, 3, 3]
 */
export function wholeNumbers(total: number, parts: readonly ExactPart[]): readonly number[] {
  const sizes = parts.map((part) => Math.floor(part.exact + 1e-9));
  const open = parts.map((part, index) => {
    const size = sizes[index] ?? 0;
    const remainder = Math.round(Math.max(0, part.exact - size) * 1e9);
    return { index, remainder, populationSize: part.populationSize, room: part.highest - size };
  });
  const order = open
    .filter((part) => part.room > 0)
    .sort((a, b) => b.remainder - a.remainder || b.populationSize - a.populationSize || a.index - b.index);
  let left = total - sizes.reduce((sum, size) => sum + size, 0);
  for (const { index } of order) {
    if (left <= 0) break;
    sizes[index] = (sizes[index] ?? 0) + 1;
    left -= 1;
  }
  return sizes;
}
