/** The largest N_h/n_h may be so many times the smallest: then raw and weighted shares say the same. */
const LARGEST_RATIO = 1.02;

/**
 * Does a case of each stratum stand for about as many cases of the list (all N_h/n_h within 2%)? One stratum always does.
 * False where a size isn't known or a stratum has no case in the sample.
 */
export function weightsAreEqual(
  strata: readonly { readonly populationSize: number | null; readonly sampleSize: number }[],
): boolean {
  if (strata.length <= 1) return true;
  const weights: number[] = [];
  for (const { populationSize, sampleSize } of strata) {
    if (populationSize === null || sampleSize === 0) return false;
    weights.push(populationSize / sampleSize);
  }
  return Math.max(...weights) <= LARGEST_RATIO * Math.min(...weights);
}
