/** A size measure and the least and the most that its stratum can get. */
export interface BoundedMeasure {
  readonly measure: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Parts in proportion to the measures, kept within their bounds, that add up to `total`:
 *   x_h = min(U_h, max(L_h, λ m_h)) with Σx_h = total.
 * The sum is a broken line that only rises with λ, with its corners at L_h/m_h and U_h/m_h: λ is found on the piece
 * that crosses the total, without iterating. The total must lie between the sum of the lowest and what can be reached.
 * Source: Stenger & Gabler (2005), Metrika 61, 137–156 (allocation with bounds).
 * Checked by: test/reference/04b_allocation.json (real)
 */
export function boundedShares(total: number, strata: readonly BoundedMeasure[]): readonly number[] {
  const corners = [
    ...new Set([
      0,
      ...strata.filter((h) => h.measure > 0).flatMap((h) => [h.lowest / h.measure, h.highest / h.measure]),
    ]),
  ].sort((a, b) => a - b);
  let start = 0;
  let startSum = sumAt(0, strata);
  for (const end of corners) {
    const endSum = sumAt(end, strata);
    if (endSum > total + 1e-12) {
      const factor = start + ((total - startSum) * (end - start)) / (endSum - startSum);
      return strata.map((stratum) => partAt(factor, stratum));
    }
    start = end;
    startSum = endSum;
  }
  return strata.map((stratum) => partAt(start, stratum));
}

function partAt(factor: number, { measure, lowest, highest }: BoundedMeasure): number {
  return Math.min(highest, Math.max(lowest, factor * measure));
}

function sumAt(factor: number, strata: readonly BoundedMeasure[]): number {
  return strata.reduce((sum, stratum) => sum + partAt(factor, stratum), 0);
}
