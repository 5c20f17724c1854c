import { TESTED_GROUPS } from "./design";
import type { InclusionCounts } from "./inclusion-counts";

/** One question put to the counts: how far they are from what equal chances give, in the measure of chi-square. */
export interface InclusionStatistic {
  /** "cases of NFA", "pairs of NFA", "spares of NFA" or "pairs across the groups". */
  readonly name: string;
  readonly value: number;
  readonly degreesOfFreedom: number;
}

/**
 * Chi-square of how often each of N cases was drawn when n of them are drawn K times without replacement.
 *   X² = (N-1)/N · Σ (c_i - K f)² / (K f (1-f)),   f = n/N,   N-1 degrees of freedom
 * Drawn cases shut each other out: Var I_i = f(1-f) and Cov(I_i, I_j) = -f(1-f)/(N-1), so the covariance of the counts
 * is K f(1-f) N/(N-1) on every contrast, and Pearson's Σ (c_i - K f)²/(K f) would be too small by (N-n)/(N-1).
 * Source: Genest, Lockhart & Stephens (2002), "χ² and the lottery", The Statistician 51, 243–257, where Pearson's
 * statistic is a weighted sum of chi-squares over the eigenspaces of the Johnson scheme; this is the first of them.
 */
function ofCases(counts: readonly number[], draws: number, sampleSize: number): number {
  const populationSize = counts.length;
  const share = sampleSize / populationSize;
  const squares = counts.reduce((sum, count) => sum + (count - draws * share) ** 2, 0);
  return (((populationSize - 1) / populationSize) * squares) / (draws * share * (1 - share));
}

/**
 * Chi-square of how often each pair was drawn together, beyond what the single cases explain (the second eigenspace):
 *   r_ij = p_ij - (p_i. + p_j.)/(N-2) + p../((N-1)(N-2)),   p_i. = Σ_j p_ij,   p.. = Σ_i p_i.
 *   X² = Σ_{i<j} r_ij² / (K λ),   λ = n(n-1)(N-n)(N-n-1) / (N(N-1)(N-2)(N-3)),   N(N-3)/2 degrees of freedom
 * λ is the variance on this space: π2 - 2 π3 + π4, where π_m is the chance that m given cases are all drawn. Being
 * orthogonal, X² of cases and X² of pairs do not tell the same thing twice. Source as above.
 */
function ofPairs(pairs: readonly (readonly number[])[], draws: number, sampleSize: number): number {
  const N = pairs.length;
  const n = sampleSize;
  const variance = (n * (n - 1) * (N - n) * (N - n - 1)) / (N * (N - 1) * (N - 2) * (N - 3));
  const margins = pairs.map((row) => row.reduce((sum, count) => sum + count, 0));
  const total = margins.reduce((sum, margin) => sum + margin, 0);
  let squares = 0;
  for (let i = 0; i < N; i++)
    for (let j = i + 1; j < N; j++) {
      const explained = ((margins[i] ?? 0) + (margins[j] ?? 0)) / (N - 2) - total / ((N - 1) * (N - 2));
      squares += ((pairs[i]?.[j] ?? 0) - explained) ** 2;
    }
  return squares / (draws * variance);
}

/**
 * Chi-square of how often a case of one group was drawn together with a case of another, beyond what the single cases
 * explain: residuals of the table with its row and column means taken away, over K s_1 s_2, where
 * s = n(N-n)/(N(N-1)) is the variance of one group on its contrasts. (N_1 - 1)(N_2 - 1) degrees of freedom, because
 * independent groups have the product of their covariances.
 */
function ofPairsAcross(
  table: readonly (readonly number[])[],
  draws: number,
  sampleSizes: readonly [number, number],
): number {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const rowMeans = table.map(mean);
  const columnMeans = (table[0] ?? []).map((_, j) => mean(table.map((row) => row[j] ?? 0)));
  const whole = mean(rowMeans);
  const squares = table.flatMap((row, i) =>
    row.map((count, j) => (count - (rowMeans[i] ?? 0) - (columnMeans[j] ?? 0) + whole) ** 2),
  );
  const onContrasts = (n: number, N: number) => (n * (N - n)) / (N * (N - 1));
  const variance = onContrasts(sampleSizes[0], rows) * onContrasts(sampleSizes[1], columns);
  return squares.reduce((sum, square) => sum + square, 0) / (draws * variance);
}

/** All questions put to one set of draws. Under equal chances each value has its chi-square distribution. */
export function inclusionStatistics(counts: InclusionCounts): readonly InclusionStatistic[] {
  const [first, second] = TESTED_GROUPS;
  const { draws } = counts;
  return [
    ...TESTED_GROUPS.flatMap(({ label, populationSize: N, sampleSize }, h) => [
      {
        name: `cases of ${label}`,
        value: ofCases(counts.cases[h] ?? [], draws, sampleSize),
        degreesOfFreedom: N - 1,
      },
      {
        name: `pairs of ${label}`,
        value: ofPairs(counts.pairs[h] ?? [], draws, sampleSize),
        degreesOfFreedom: (N * (N - 3)) / 2,
      },
      {
        name: `spares of ${label}`,
        value: ofCases(counts.spares[h] ?? [], draws, 1),
        degreesOfFreedom: N - 1,
      },
    ]),
    {
      name: "pairs across the groups",
      value: ofPairsAcross(counts.across, draws, [first.sampleSize, second.sampleSize]),
      degreesOfFreedom: (first.populationSize - 1) * (second.populationSize - 1),
    },
  ];
}
