/**
 * The chance of at most `count` deviations among `size` cases when each deviates with probability `rate` (0–1).
 * The terms are built outward from the mode by the ratio of neighbours and divided by their own sum, as those of the
 * hypergeometric distribution are, so that no factorial is needed. Excel: BINOM.DIST(count, size, rate, TRUE).
 * Source: Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, 3rd ed., section 3.4 (ratio of terms).
 * Checked by: test/reference/04c_attribute.json (achieved_risk), test/core/estimation/quantiles.test.ts (40 digits)
 */
export function binomialLowerTail(count: number, size: number, rate: number): number {
  if (count < 0) return 0;
  if (count >= size || rate <= 0) return 1;
  if (rate >= 1) return 0;
  const odds = rate / (1 - rate);
  const mode = Math.min(size, Math.floor((size + 1) * rate));
  let low = mode <= count ? 1 : 0;
  let high = 1 - low;
  let term = 1;
  for (let x = mode; x > 0 && term > 0; x -= 1) {
    term *= x / ((size - x + 1) * odds);
    if (x - 1 <= count) low += term;
    else high += term;
  }
  term = 1;
  for (let x = mode; x < size && term > 0; x += 1) {
    term *= ((size - x) / (x + 1)) * odds;
    if (x + 1 <= count) low += term;
    else high += term;
  }
  return low / (low + high);
}
