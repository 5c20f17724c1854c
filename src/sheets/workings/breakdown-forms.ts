/** How many signs the workings of a column would take, in each of the two forms. */
export interface BreakdownSizes {
  /** Every number with its estimate and interval. */
  readonly full: number;
  /** k of n, a row each; null where the short form can't have them. */
  readonly short: number | null;
}

export type BreakdownForm = "full" | "short" | "leftOut";

/** About so many signs of formulas and words there may be in full, and in short: more make a workbook slow to open. */
export const roomInFull = 700_000;
const roomInShort = 2_300_000;

/**
 * In which form each column is worked out: all in full where there is room for that; else in short, one after the other as
 * long as there is room.
 * Checked by: test/sheets/workings/breakdown-forms.test.ts
 */
export function breakdownForms(sizes: readonly BreakdownSizes[]): readonly BreakdownForm[] {
  if (sizes.reduce((sum, { full }) => sum + full, 0) <= roomInFull) return sizes.map(() => "full");
  let left = roomInShort;
  const inShort = sizes.map(({ short }) => {
    const fits = short !== null && short <= left;
    if (fits) left -= short;
    return fits;
  });
  return sizes.map((_, index) => (inShort[index] === true ? "short" : "leftOut"));
}
