import { agreementShares } from "./agreement-table";

/** How much two categories that differ still count as agreement; only for ordered categories other than "none". */
export type AgreementWeighting = "none" | "linear" | "quadratic";

export interface Kappa {
  /** Observed agreement, weighted. */
  readonly observed: number;
  /** Agreement expected by chance from the two margins, weighted. */
  readonly expected: number;
  /** (po − pe)/(1 − pe). Null when both reviewers always used the same one category: chance explains everything. */
  readonly kappa: number | null;
  readonly standardError: number | null;
}

/**
 * Cohen's kappa, plain or weighted: agreement beyond what the two margins alone would give.
 *   kappa = (po − pe)/(1 − pe);  weights linear 1 − |i−j|/(q−1), quadratic 1 − (i−j)²/(q−1)²
 * q is the number of categories offered. Weighted only for ordered categories (never with "Not applicable").
 * Null when there is no case. At high prevalence kappa is near 0 though the reviewers agree: AC1 stands beside it.
 * Source: Cohen (1960, 1968); standard error by Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323–327.
 * Checked by: test/reference/05_agreement.json
 * @example cohenKappa([[46, 2], [2, 0]], "none")?.kappa // => -0.0417
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  weighting: AgreementWeighting,
): Kappa | null {
  const counted = agreementShares(table);
  if (counted === null) return null;
  const { cases, shares, rowShares, columnShares } = counted;
  const span = table.length - 1;
  const weight = (i: number, j: number) => agreementWeight(Math.abs(i - j) / span, weighting);
  const overTable = (part: (i: number, j: number) => number) =>
    table.reduce((sum, row, i) => sum + row.reduce((inRow, _, j) => inRow + part(i, j), 0), 0);
  const share = (i: number, j: number) => shares[i]?.[j] ?? 0;
  const observed = overTable((i, j) => weight(i, j) * share(i, j));
  const expected = overTable((i, j) => weight(i, j) * (rowShares[i] ?? 0) * (columnShares[j] ?? 0));
  const beyondChance = 1 - expected;
  if (Math.abs(beyondChance) < 1e-15) return { observed, expected, kappa: null, standardError: null };

  const kappa = (observed - expected) / beyondChance;
  const meanOfRow = rowShares.map((_, i) =>
    columnShares.reduce((sum, part, j) => sum + part * weight(i, j), 0),
  );
  const meanOfColumn = columnShares.map((_, j) =>
    rowShares.reduce((sum, part, i) => sum + part * weight(i, j), 0),
  );
  const squares = overTable((i, j) => {
    const chance = ((meanOfRow[i] ?? 0) + (meanOfColumn[j] ?? 0)) * (1 - kappa);
    return share(i, j) * (weight(i, j) - chance) ** 2;
  });
  const offset = kappa - expected * (1 - kappa);
  const variance = (squares - offset ** 2) / (cases * beyondChance ** 2);
  return { observed, expected, kappa, standardError: Math.sqrt(withoutNoise(variance)) };
}

function agreementWeight(distance: number, weighting: AgreementWeighting): number {
  if (weighting === "none") return distance === 0 ? 1 : 0;
  return weighting === "linear" ? 1 - distance : 1 - distance ** 2;
}

/** A variance below 1e-14 is what rounding leaves of 0. */
export function withoutNoise(variance: number): number {
  return variance < 1e-14 ? 0 : variance;
}
