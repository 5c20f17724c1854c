/**
 * The chance of at most `count` deviations when `mean` are expected (0 or more). Summed outward from the largest term
 * by the ratio of neighbours; that term is built in logarithms, because e^−mean is 0 to the computer above 745.
 * Excel: POISSON.DIST(count, mean, TRUE).
 * Source: Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, 3rd ed., section 4.3.
 * Checked by: test/reference/04c_attribute.json (achieved_risk)
 */
export function poissonLowerTail(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean === 0) return 1;
  const peak = Math.min(count, Math.floor(mean));
  let logFactorial = 0;
  for (let k = 2; k <= peak; k += 1) logFactorial += Math.log(k);
  const largest = Math.exp(peak * Math.log(mean) - mean - logFactorial);
  let sum = 1;
  let ratio = 1;
  for (let k = peak; k > 0; k -= 1) {
    ratio *= k / mean;
    sum += ratio;
  }
  ratio = 1;
  for (let k = peak + 1; k <= count; k += 1) {
    ratio *= mean / k;
    sum += ratio;
  }
  return Math.min(1, largest * sum);
}
