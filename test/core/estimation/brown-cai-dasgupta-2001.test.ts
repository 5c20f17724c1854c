import { agrestiCoullInterval } from "../../../src/core/estimation/agresti-coull-interval";
import { clopperPearsonInterval } from "../../../src/core/estimation/clopper-pearson-interval";
import type { Interval } from "../../../src/core/estimation/interval";
import { jeffreysInterval } from "../../../src/core/estimation/jeffreys-interval";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";
import { binomialLowerTail } from "../../../src/core/sampling/binomial-tail";

type Method = (count: number, size: number, level: number) => Interval | null;

/** The chance that the interval holds p, summed over every possible count: no simulation. */
function coverage(method: Method, size: number, rates: readonly number[]): readonly number[] {
  const intervals = Array.from({ length: size + 1 }, (_, count) => method(count, size, 0.95));
  return rates.map((rate) =>
    intervals.reduce((sum, interval, count) => {
      if (interval === null || rate < interval.lower || rate > interval.upper) return sum;
      const below = count === 0 ? 0 : binomialLowerTail(count - 1, size, rate);
      return sum + binomialLowerTail(count, size, rate) - below;
    }, 0),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rates = Array.from({ length: 199 }, (_, index) => (index + 1) / 200);

/** Their finding: the exact interval covers too often, Wilson and Jeffreys cover as often as they say on average. */
describe("Brown, Cai & DasGupta (2001), Statistical Science 16, 101–133", () => {
  test.each([10, 25, 50])(
    "Wilson and Jeffreys cover 95%% on average, Clopper-Pearson always (n = %i)",
    (n) => {
      expect(mean(coverage(wilsonInterval, n, rates))).toBeCloseTo(0.952, 2);
      expect(mean(coverage(jeffreysInterval, n, rates))).toBeCloseTo(0.949, 2);
      expect(Math.min(...coverage(clopperPearsonInterval, n, rates))).toBeGreaterThanOrEqual(0.95);
      expect(Math.min(...coverage(agrestiCoullInterval, n, rates))).toBeGreaterThan(0.92);
      expect(Math.min(...coverage(wilsonInterval, n, rates))).toBeGreaterThan(0.82);
    },
  );
});
