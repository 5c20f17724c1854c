import fc from "fast-check";
import { allocation } from "../../../src/core/sampling/allocation";
import type { AllocationStratum } from "../../../src/core/sampling/allocation";
import {
  costMeasure,
  equalMeasure,
  measureShares,
  neymanMeasure,
  powerMeasure,
  proportionalMeasure,
  proportionSpread,
} from "../../../src/core/sampling/allocation-measure";
import { wholeNumbers } from "../../../src/core/sampling/allocation-whole-numbers";

const stratum = fc.record({
  populationSize: fc.integer({ min: 1, max: 2000 }),
  measure: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0.01, max: 5000, noNaN: true }),
    fc.integer({ min: 1, max: 9 }),
  ),
});
const asked = fc.record({
  strata: fc.array(stratum, { minLength: 1, maxLength: 8 }),
  total: fc.integer({ min: 0, max: 3000 }),
  minimum: fc.integer({ min: 0, max: 25 }),
  maximum: fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 400 })),
});
const runs = { numRuns: 1000 };
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("sharing a sample out among strata", () => {
  it("gives out exactly the total, within the bounds of every stratum, or says why not", () => {
    fc.assert(
      fc.property(asked, ({ strata, total, minimum, maximum }) => {
        const outcome = allocation(total, strata, minimum, maximum);
        const highest = strata.map((h) => Math.min(maximum, h.populationSize));
        const lowest = highest.map((most) => Math.min(minimum, most));
        const reachable = sum(strata.map((h, i) => (h.measure > 0 ? highest[i] : lowest[i]) ?? 0));
        const population = sum(strata.map((h) => h.populationSize));
        if (!outcome.ok) {
          const kinds = outcome.problems.map((problem) => problem.kind);
          if (total < sum(lowest)) expect(kinds).toEqual(["sampleBelowMinimum"]);
          else {
            expect(total).toBeGreaterThan(reachable);
            expect(kinds).toEqual(["sampleNotReachable"]);
          }
          return;
        }
        const { sizes, exact, isCensus } = outcome.value;
        if (isCensus) {
          expect(sizes).toEqual(strata.map((h) => h.populationSize));
          expect(total).toBeGreaterThanOrEqual(population);
          return;
        }
        expect(sum(sizes)).toBe(total);
        expect(sum(exact)).toBeCloseTo(total, 6);
        sizes.forEach((size, i) => {
          expect(Number.isInteger(size)).toBe(true);
          expect(size).toBeGreaterThanOrEqual(lowest[i] ?? 0);
          expect(size).toBeLessThanOrEqual(highest[i] ?? 0);
          expect(Math.abs(size - (exact[i] ?? 0))).toBeLessThan(1 + 1e-6);
        });
      }),
      runs,
    );
  });

  it("is in proportion to the measures wherever no bound stops it", () => {
    fc.assert(
      fc.property(asked, ({ strata, total, minimum }) => {
        const outcome = allocation(total, strata, minimum);
        fc.pre(outcome.ok && !outcome.value.isCensus);
        const free = strata.flatMap((h, i) => {
          const part = outcome.value.exact[i] ?? 0;
          const isFree = part > Math.min(minimum, h.populationSize) + 1e-9 && part < h.populationSize - 1e-9;
          return isFree ? [part / h.measure] : [];
        });
        for (const factor of free) expect(factor / (free[0] ?? 1)).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });

  it("does not care for the scale of the measures, nor for the order of unlike strata", () => {
    fc.assert(
      fc.property(asked, ({ strata, total, minimum }) => {
        const unlike = strata.map((h, i) => ({ ...h, populationSize: h.populationSize * 8 + i }));
        const sizesOf = (list: readonly AllocationStratum[]) => {
          const outcome = allocation(total, list, minimum);
          return outcome.ok ? outcome.value.sizes : null;
        };
        const plain = sizesOf(unlike);
        expect(sizesOf(unlike.map((h) => ({ ...h, measure: h.measure * 4 })))).toEqual(plain);
        expect(sizesOf([...unlike].reverse())).toEqual(plain && [...plain].reverse());
      }),
      runs,
    );
  });

  it("breaks ties for the larger stratum, then the earlier", () => {
    const sizes = (total: number, populations: readonly number[]) => {
      const outcome = allocation(
        total,
        populations.map((populationSize) => ({ populationSize, measure: 1 })),
      );
      return outcome.ok && outcome.value.sizes;
    };
    expect(sizes(10, [50, 50, 50])).toEqual([4, 3, 3]);
    expect(sizes(10, [50, 50, 51])).toEqual([3, 3, 4]);
    expect(sizes(11, [50, 51, 50])).toEqual([4, 4, 3]);
  });

  it("never hands a left-over case to a stratum that has no more, however large", () => {
    const parts = [
      { exact: 2, highest: 2, populationSize: 900 },
      { exact: 2, highest: 3, populationSize: 3 },
    ];
    expect(wholeNumbers(5, parts)).toEqual([2, 3]);
  });

  it("refuses a total that is no whole number, and says what is needed or can be reached", () => {
    const strata = [1384, 412, 675].map((n) => ({ populationSize: n, measure: n }));
    for (const size of [-1, 2.5, NaN]) {
      expect(allocation(size, strata)).toEqual({
        ok: false,
        problems: [{ kind: "sampleSizeUnusable", size }],
      });
    }
    expect(allocation(60, strata, 21)).toEqual({
      ok: false,
      problems: [{ kind: "sampleBelowMinimum", needed: 63, size: 60, minimum: 21, groups: 3 }],
    });
    const idle = [
      { populationSize: 100, measure: 0 },
      { populationSize: 20, measure: 1 },
    ];
    expect(allocation(30, idle, 2)).toEqual({
      ok: false,
      problems: [{ kind: "sampleNotReachable", size: 30, reachable: 22 }],
    });
    expect(allocation(22, idle, 2)).toMatchObject({ ok: true, value: { sizes: [2, 20] } });
  });
});

describe("size measures", () => {
  it("runs from equal to proportional with the power", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (N) => {
        expect(powerMeasure(N, 0)).toBe(equalMeasure());
        expect(powerMeasure(N, 1)).toBe(proportionalMeasure(N));
        expect(costMeasure(N, 0.4, 1)).toBe(neymanMeasure(N, 0.4));
        expect(costMeasure(N, 0.4, 4)).toBeCloseTo(neymanMeasure(N, 0.2), 9);
      }),
    );
  });

  it("is Neyman's: no other split of the sample has less variance", () => {
    const populations = [500, 700, 300];
    const rates = [0.5, 0.2, 0.9];
    const variance = (sizes: readonly number[]) =>
      sum(populations.map((N, h) => (N ** 2 * (rates[h] ?? 0) * (1 - (rates[h] ?? 0))) / (sizes[h] ?? 0)));
    const measures = populations.map((N, h) => neymanMeasure(N, proportionSpread(rates[h] ?? 0)));
    const best = measureShares(measures).map((share) => 90 * share);
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (a, b) => {
          const [x = 0, y = 0, z = 0] = best;
          expect(variance([x + a, y + b, z - a - b])).toBeGreaterThanOrEqual(variance(best) - 1e-6);
        },
      ),
    );
    expect(measureShares([0, 0])).toEqual([0, 0]);
  });
});
