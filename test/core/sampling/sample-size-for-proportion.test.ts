import fc from "fast-check";
import { normalCriticalValue } from "../../../src/core/sampling/normal-quantile";
import {
  sampleSizeForApplicable,
  sampleSizeForProportion,
} from "../../../src/core/sampling/sample-size-for-proportion";
import { stratifiedSampleSize, stratumVariance } from "../../../src/core/sampling/sample-size-stratified";

const precision = fc.record({
  proportion: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  margin: fc.double({ min: 0.005, max: 0.4, noNaN: true }),
  level: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
  populationSize: fc.integer({ min: 1, max: 100_000 }),
});

describe("cases for a share to a stated margin", () => {
  it("asks for 333 of 2,471 (five points, 95%), and 385 without an end", () => {
    const usual = { proportion: 0.5, margin: 0.05, level: 0.95 };
    expect(sampleSizeForProportion({ ...usual, populationSize: 2471 }).size).toBe(333);
    expect(sampleSizeForProportion({ ...usual, populationSize: null }).size).toBe(385);
    expect(sampleSizeForProportion({ ...usual, populationSize: 0 }).size).toBe(0);
    expect(sampleSizeForProportion({ ...usual, populationSize: 1 }).size).toBe(1);
  });

  it.each([0, 1])("asks for no case where all are alike (p = %d), also of a single one", (proportion) => {
    for (const populationSize of [1, 2, 2471, null])
      expect(sampleSizeForProportion({ proportion, margin: 0.05, level: 0.95, populationSize })).toEqual({
        unlimited: 0,
        exact: 0,
        size: 0,
      });
  });

  it("reaches the margin, and one case fewer does not", () => {
    fc.assert(
      fc.property(precision, (wanted) => {
        const { size } = sampleSizeForProportion(wanted);
        const { proportion, level, populationSize: N } = wanted;
        const margin = (n: number) =>
          normalCriticalValue(level) * Math.sqrt(((proportion * (1 - proportion)) / n) * ((N - n) / (N - 1)));
        expect(size).toBeLessThanOrEqual(N);
        if (size < N) expect(margin(size)).toBeLessThanOrEqual(wanted.margin * (1 + 1e-9));
        if (size > 1 && size < N) expect(margin(size - 1)).toBeGreaterThan(wanted.margin * (1 - 1e-9));
      }),
      { numRuns: 500 },
    );
  });

  it("asks for more when fewer cases are applicable, but never for more than there are", () => {
    const wanted = { proportion: 0.5, margin: 0.05, level: 0.95, populationSize: 2471 };
    // Of 1,977 applicable cases 322 are needed, in 402.5 of all cases.
    expect(sampleSizeForApplicable(wanted, 0.8)).toBe(403);
    expect(sampleSizeForApplicable(wanted, 1)).toBe(333);
    expect(sampleSizeForApplicable(wanted, 0)).toBeNull();
    expect(sampleSizeForApplicable({ ...wanted, populationSize: null }, 0.5)).toBe(770);
    fc.assert(
      fc.property(precision, fc.double({ min: 0.01, max: 1, noNaN: true }), (any, share) => {
        const size = sampleSizeForApplicable(any, share) ?? NaN;
        expect(size).toBeLessThanOrEqual(any.populationSize);
        expect(size * share).toBeGreaterThanOrEqual(
          Math.min(
            sampleSizeForProportion({ ...any, populationSize: any.populationSize * share }).exact,
            size,
          ) *
            share -
            1e-6,
        );
      }),
    );
  });
});

describe("cases over strata", () => {
  it("is the simple size when there is one stratum", () => {
    const one = [{ populationSize: 2471, proportion: 0.5, share: 1 }];
    const simple = sampleSizeForProportion({
      proportion: 0.5,
      margin: 0.05,
      level: 0.95,
      populationSize: 2471,
    });
    expect(stratifiedSampleSize(one, 0.05, 0.95)?.exact).toBeCloseTo(simple.exact, 9);
  });

  it("is null without strata, or where a stratum that varies gets nothing", () => {
    expect(stratifiedSampleSize([], 0.05, 0.95)).toBeNull();
    const idle = { populationSize: 100, proportion: 0.5, share: 0 };
    expect(stratifiedSampleSize([idle, { ...idle, share: 1 }], 0.05, 0.95)).toBeNull();
    const sure = { ...idle, proportion: 1 };
    expect(stratifiedSampleSize([sure, { ...idle, share: 1 }], 0.05, 0.95)?.size).toBeGreaterThan(0);
    expect(stratumVariance(1, 0.5)).toBe(0);
  });
});
