import type { StratumCounts } from "./stratum-counts";

/** One unit of the sample and one criterion. */
export interface ScoredUnit {
  readonly stratum: string;
  /** Null where the criterion does not apply. Units without an answer are left out before. */
  readonly score: number | null;
}

export interface StratumSize {
  readonly stratum: string;
  readonly populationSize: number;
  /** See `StratumCounts`. */
  readonly weight?: number;
}

/**
 * The counts of each stratum, in the order of `sizes`; a stratum without units has a sample size of 0, and units of
 * a stratum that is not in `sizes` are a programmer's mistake.
 *
 * For a domain (one agency, one area) every unit of the sample is kept and `isInDomain` says which belong to it: the
 * others count in n_h like units to which the criterion does not apply. Dropping them would treat the number of the
 * domain's units in the sample as fixed, which it is not.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., section 5A.14.
 * Checked by: test/reference/03c_api.json (domains)
 */
export function strataOfUnits<U extends ScoredUnit>(
  sizes: readonly StratumSize[],
  units: readonly U[],
  isInDomain: (unit: U) => boolean = () => true,
): readonly StratumCounts[] {
  const counts = new Map(
    sizes.map((size) => [
      size.stratum,
      { ...size, sampleSize: 0, applicable: 0, sumOfScores: 0, sumOfSquaredScores: 0 },
    ]),
  );
  for (const unit of units) {
    const count = counts.get(unit.stratum);
    if (count === undefined) throw new Error(`Unit of a stratum without a size: ${unit.stratum}`);
    count.sampleSize += 1;
    if (unit.score === null || !isInDomain(unit)) continue;
    count.applicable += 1;
    count.sumOfScores += unit.score;
    count.sumOfSquaredScores += unit.score ** 2;
  }
  return [...counts.values()];
}
