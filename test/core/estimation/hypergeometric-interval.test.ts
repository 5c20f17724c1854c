import fc from "fast-check";
import {
  hypergeometricLimits,
  hypergeometricLowerLimit,
  hypergeometricUpperLimit,
} from "../../../src/core/estimation/hypergeometric-interval";
import { hypergeometricProbabilities } from "../../../src/core/sampling/hypergeometric-distribution";

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let i = 1; i <= k; i += 1) value = (value * BigInt(n - k + i)) / BigInt(i);
  return value;
}

/** P(X ≤ x) in whole numbers: [how many samples, of how many]. */
function samplesAtMost(x: number, N: number, K: number, n: number): readonly [bigint, bigint] {
  let sum = 0n;
  for (let i = 0; i <= x; i += 1) sum += choose(K, i) * choose(N - K, n - i);
  return [sum, choose(N, n)];
}

const population = fc
  .integer({ min: 1, max: 45 })
  .chain((N) => fc.record({ N: fc.constant(N), n: fc.integer({ min: 1, max: N }) }))
  .chain(({ N, n }) =>
    fc.record({ N: fc.constant(N), n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }),
  );

describe("limits for the number of units in a small population", () => {
  // Levels whose tails are whole parts of 1000, so that the comparison can be made in whole numbers.
  it.each([900, 950, 990])(
    "is what its definition says, by trying every K in whole numbers (%i‰)",
    (permille) => {
      fc.assert(
        fc.property(population, ({ N, n, x }) => {
          const tail = BigInt(1000 - permille);
          // Where a chance is exactly α/2 rounding decides, as it does in R.
          let isTie = false;
          const isAbove = (part: bigint, all: bigint) => {
            if (2000n * part === tail * all) isTie = true;
            return 2000n * part > tail * all;
          };
          const kept = Array.from({ length: N - n + 1 }, (_, index) => x + index);
          const lower = kept.find((K) => {
            const [less, all] = samplesAtMost(x - 1, N, K, n);
            return isAbove(all - less, all);
          });
          const upper = [...kept].reverse().find((K) => {
            const [most, all] = samplesAtMost(x, N, K, n);
            return isAbove(most, all);
          });
          fc.pre(!isTie);
          expect(hypergeometricLimits(x, n, N, permille / 1000)).toEqual({ lower, upper });
        }),
        { numRuns: 300 },
      );
    },
  );

  it("is mirrored when marked and unmarked change places, and holds what was seen", () => {
    fc.assert(
      fc.property(population, ({ N, n, x }) => {
        const limits = hypergeometricLimits(x, n, N, 0.93);
        const mirror = hypergeometricLimits(n - x, n, N, 0.93);
        expect(mirror).toEqual({ lower: N - (limits?.upper ?? 0), upper: N - (limits?.lower ?? 0) });
        expect(limits?.lower).toBeGreaterThanOrEqual(x);
        expect(limits?.upper).toBeLessThanOrEqual(N - n + x);
      }),
    );
  });

  it("is exact when everything was read, and empty for impossible numbers", () => {
    expect(hypergeometricLimits(25, 50, 50, 0.95)).toEqual({ lower: 25, upper: 25 });
    expect(hypergeometricLimits(0, 0, 50, 0.95)).toBeNull();
    expect(hypergeometricLimits(6, 5, 50, 0.95)).toBeNull();
    expect(hypergeometricUpperLimit(1, 51, 50, 0.95)).toBeNull();
    expect(hypergeometricLowerLimit(-1, 5, 50, 0.95)).toBeNull();
  });
});

describe("hypergeometric probabilities", () => {
  it("are the exact fractions, and add up to 1", () => {
    fc.assert(
      fc.property(population, fc.nat({ max: 45 }), ({ N, n }, marked) => {
        const K = Math.min(marked, N);
        const { first, probabilities } = hypergeometricProbabilities({
          populationSize: N,
          marked: K,
          sampleSize: n,
        });
        probabilities.forEach((probability, index) => {
          const x = first + index;
          const exact = Number(choose(K, x) * choose(N - K, n - x)) / Number(choose(N, n));
          expect(Math.abs(probability / exact - 1)).toBeLessThan(1e-12);
        });
        expect(probabilities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        expect(first).toBe(Math.max(0, n - (N - K)));
        expect(probabilities.length).toBe(Math.min(n, K) - first + 1);
      }),
      { numRuns: 200 },
    );
  });
});
