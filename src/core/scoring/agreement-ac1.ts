import { withoutNoise } from "./agreement-kappa";
import { agreementShares } from "./agreement-table";

export interface GwetAc1 {
  /** Agreement expected by chance. */
  readonly expected: number;
  readonly coefficient: number;
  /** Null with a single case. */
  readonly standardError: number | null;
}

/**
 * Gwet's AC1: agreement beyond chance, where chance is thought of as guessing on the hard cases only. Unlike kappa it
 * does not collapse when nearly all cases fall into one category.
 *   pe = Σ π_k(1−π_k)/(q−1),  π the mean of the two margins;  AC1 = (pa − pe)/(1 − pe)
 * q is the number of categories offered. Standard error by linearisation over the cases, divisor n−1, no finite
 * population correction. Null when there is no case.
 * Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29–48; divisor as irrCAC.
 * Checked by: test/reference/05_agreement.json (ac1)
 * @example gwetAc1([[46, 2], [2, 0]])?.coefficient // => 0.9134
 */
export function gwetAc1(table: readonly (readonly number[])[]): GwetAc1 | null {
  const counted = agreementShares(table);
  if (counted === null) return null;
  const { cases, agreed, rowShares, columnShares } = counted;
  const others = table.length - 1;
  const means = rowShares.map((share, k) => (share + (columnShares[k] ?? 0)) / 2);
  const expected = means.reduce((sum, mean) => sum + mean * (1 - mean), 0) / others;
  const coefficient = (agreed / cases - expected) / (1 - expected);
  if (cases < 2) return { expected, coefficient, standardError: null };

  let squares = 0;
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      const agreement = ((i === j ? 1 : 0) - expected) / (1 - expected);
      const ownChance = (1 - (means[i] ?? 0) + 1 - (means[j] ?? 0)) / 2 / others;
      const value = agreement - (2 * (1 - coefficient) * (ownChance - expected)) / (1 - expected);
      squares += count * (value - coefficient) ** 2;
    }),
  );
  const standardError = Math.sqrt(withoutNoise(squares / (cases * (cases - 1))));
  return { expected, coefficient, standardError };
}
