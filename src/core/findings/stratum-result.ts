import type { StratumWithBlanks } from "../estimation/blank-bounds";
import type { StratumLabel } from "../frame/unit";
import type { CriterionCounts } from "./findings";

/** One stratum of the covered population with what was found in it. */
export interface StratumResult {
  readonly label: StratumLabel;
  /** N_h; null where nobody knows it. */
  readonly populationSize: number | null;
  readonly counts: CriterionCounts;
}

/**
 * The strata as an estimate needs them. n_h is what was examined less the blanks, so a case out of scope counts in it.
 * A stratum known to be empty is left out: it has nothing to estimate. Null where the size of a stratum isn't known.
 * `partlyScore` is what Partly counts as, 0–1.
 */
export function estimationStrata(
  strata: readonly StratumResult[],
  partlyScore: number,
): readonly StratumWithBlanks[] | null {
  const counted: StratumWithBlanks[] = [];
  for (const { label, populationSize, counts } of strata) {
    if (populationSize === null) return null;
    if (populationSize === 0 && counts.examined === 0) continue;
    counted.push({
      stratum: label,
      populationSize,
      sampleSize: counts.examined - counts.unscored,
      applicable: counts.applicable,
      sumOfScores: counts.met + partlyScore * counts.partly,
      sumOfSquaredScores: counts.met + partlyScore ** 2 * counts.partly,
      blank: counts.unscored,
    });
  }
  return counted;
}
