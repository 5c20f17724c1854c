import { hypergeometricProbabilities } from "../sampling/hypergeometric-distribution";

/**
 * Fisher's exact test of two proportions x₁/n₁ and x₂/n₂, two-sided: the probability, given both margins, of all
 * tables that are no likelier than the one seen. Tables that differ only by rounding (a factor of 1 + 1e-7) count as
 * equally likely. 1 when nobody, or everybody, has the property. Null when a sample is empty.
 * Source: Fisher (1935); two-sided as Agresti (2002), Categorical Data Analysis, 2nd ed., section 3.5.1, and R's
 * fisher.test. Checked by: test/reference/06_comparison.json (p_fisher_two_sided)
 * @example fisherExactProbability(9, 10, 3, 10) // => 0.01977
 */
export function fisherExactProbability(
  firstCount: number,
  firstSize: number,
  secondCount: number,
  secondSize: number,
): number | null {
  if (!(firstSize > 0) || !(secondSize > 0)) return null;
  const { first, probabilities } = hypergeometricProbabilities({
    populationSize: firstSize + secondSize,
    marked: firstCount + secondCount,
    sampleSize: firstSize,
  });
  const seen = probabilities[firstCount - first] ?? 0;
  const asUnlikely = probabilities.filter((probability) => probability <= seen * (1 + 1e-7));
  return Math.min(
    1,
    asUnlikely.sort().reduce((sum, probability) => sum + probability, 0),
  );
}
