/** What two reviewers said of the same case; null where one gave no answer. */
export interface DoubleScore<C extends string> {
  readonly first: C | null;
  readonly second: C | null;
}

/**
 * Cases counted by the first reviewer's category (rows) and the second's (columns), in the order of `categories`:
 * the categories *offered*, whether anyone used them or not. Cases that either left blank, or gave a category that is
 * not in the list, are left out: with "Not applicable" off the list it is the table of the cases both call applicable.
 * Checked by: test/core/scoring/agreement-table.test.ts
 * @example agreementTable(["Yes", "No"], [{ first: "Yes", second: "No" }]) // => [[0, 1], [0, 0]]
 */
export function agreementTable<C extends string>(
  categories: readonly C[],
  scores: readonly DoubleScore<C>[],
): readonly (readonly number[])[] {
  const table = categories.map(() => categories.map(() => 0));
  for (const { first, second } of scores) {
    if (first === null || second === null) continue;
    const row = table[categories.indexOf(first)];
    const column = categories.indexOf(second);
    if (row !== undefined && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

/** A square table of counts, and its shares. */
export interface AgreementShares {
  readonly cases: number;
  /** Cases in which both gave the same category. */
  readonly agreed: number;
  /** p_ij: share of all cases in row i, column j. */
  readonly shares: readonly (readonly number[])[];
  readonly rowShares: readonly number[];
  readonly columnShares: readonly number[];
}

/** The table as shares of its total. Null when there is no case, or fewer than two categories. */
export function agreementShares(table: readonly (readonly number[])[]): AgreementShares | null {
  const cases = table.flat().reduce((sum, count) => sum + count, 0);
  if (cases === 0 || table.length < 2) return null;
  const shares = table.map((row) => row.map((count) => count / cases));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    cases,
    agreed: sum(table.map((row, index) => row[index] ?? 0)),
    shares,
    rowShares: table.map((row) => sum(row) / cases),
    columnShares: table.map((_, column) => sum(table.map((row) => row[column] ?? 0)) / cases),
  };
}
