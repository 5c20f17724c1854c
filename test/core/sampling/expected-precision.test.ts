import fc from "fast-check";
import { expectedMargin, expectedMarginForApplicable } from "../../../src/core/sampling/expected-margin";
import { expectedPrecision } from "../../../src/core/sampling/expected-precision";
import { normalCriticalValue } from "../../../src/core/sampling/normal-quantile";
import {
  sampleSizeForApplicable,
  sampleSizeForProportion,
} from "../../../src/core/sampling/sample-size-for-proportion";
import { stratifiedSampleSize } from "../../../src/core/sampling/sample-size-stratified";
import { stratifiedMargin } from "../../../src/core/sampling/stratified-margin";
import { referenceCases } from "./reference-cases";

interface SimpleCase {
  readonly id: string;
  readonly p: number;
  readonly e: number;
  readonly N: number | null;
  readonly level: number;
  readonly n_real: number;
  readonly n: number;
}
interface StratifiedCase {
  readonly id: string;
  readonly N_h: readonly number[];
  readonly p_h: readonly number[];
  readonly e: number;
  readonly level: number;
  readonly shares: readonly number[];
  readonly n_real: number;
}

const cases = referenceCases<SimpleCase | StratifiedCase>("04a_sample_size.json");
const simple = cases.filter((one): one is SimpleCase => !("N_h" in one));
const stratified = cases.filter((one): one is StratifiedCase => "N_h" in one);

describe("the reference for sample sizes, read backwards", () => {
  test.each(simple.map((one) => [one.id, one] as const))("%s", (_, { p, e, N, level, n_real, n }) => {
    const expectation = { proportion: p, level, populationSize: N };
    expect((expectedMargin(n_real, expectation) ?? NaN) / e).toBeCloseTo(1, 9);
    expect(expectedMargin(n, expectation)).toBeLessThanOrEqual(e * (1 + 1e-9));
    if (n > 1) expect(expectedMargin(n - 1, expectation)).toBeGreaterThan(e);
  });

  test.each(stratified.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const strata = one.N_h.map((populationSize, index) => ({
      populationSize,
      proportion: one.p_h[index] ?? NaN,
      sampleSize: one.n_real * (one.shares[index] ?? NaN),
    }));
    expect((stratifiedMargin(strata, one.level) ?? NaN) / one.e).toBeCloseTo(1, 9);
  });

  test("are all there", () => {
    expect(simple.length).toBeGreaterThan(70);
    expect(stratified).toHaveLength(8);
  });
});

const expectation = fc.record({
  proportion: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  level: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
  populationSize: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 100_000 })),
});
const margins = fc.double({ min: 0.005, max: 0.45, noNaN: true });
const shares = fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 1, noNaN: true }));

describe("what a number of cases can say", () => {
  it("is the size the other way round: reached with it, and not with one case fewer", () => {
    fc.assert(
      fc.property(expectation, margins, (expected, margin) => {
        const { size } = sampleSizeForProportion({ ...expected, margin });
        expect(expectedMargin(size, expected)).toBeLessThanOrEqual(margin * (1 + 1e-9));
        if (size > 1) expect(expectedMargin(size - 1, expected)).toBeGreaterThan(margin);
      }),
      { numRuns: 2000 },
    );
  });

  it("also where the criterion applies to a share of the cases only", () => {
    fc.assert(
      fc.property(expectation, margins, shares, (expected, margin, share) => {
        const size = sampleSizeForApplicable({ ...expected, margin }, share) ?? NaN;
        expect(expectedMarginForApplicable(size, expected, share)).toBeLessThanOrEqual(margin * (1 + 1e-9));
        if (size > 1) {
          expect(expectedMarginForApplicable(size - 1, expected, share) ?? Infinity).toBeGreaterThan(margin);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is nothing without a case, and exact when everything is read", () => {
    const expected = { proportion: 0.5, level: 0.95, populationSize: 30 };
    expect(expectedMargin(0, expected)).toBeNull();
    expect(expectedMargin(30, expected)).toBe(0);
    expect(expectedMargin(31, expected)).toBe(0);
    expect(expectedMarginForApplicable(30, expected, 0.5)).toBe(0);
    expect(expectedMarginForApplicable(1, expected, 0.5)).toBeNull();
    expect(expectedMarginForApplicable(10, expected, 0)).toBeNull();
    expect(expectedMargin(20, { ...expected, populationSize: null })).toBeCloseTo(0.219, 3);
  });
});

const strata = fc.array(
  fc.record({
    populationSize: fc.integer({ min: 1, max: 5000 }),
    proportion: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    share: fc.double({ min: 0.05, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe("what a number of cases over strata can say", () => {
  it("is the stratified size the other way round", () => {
    fc.assert(
      fc.property(strata, margins, (some, margin) => {
        const all = some.reduce((sum, { share }) => sum + share, 0);
        const shared = some.map((h) => ({ ...h, share: h.share / all }));
        const exact = stratifiedSampleSize(shared, margin, 0.95)?.exact ?? 0;
        const planned = shared.map((h) => ({ ...h, sampleSize: exact * h.share }));
        // The formula knows no stratum from which more is asked than it has.
        fc.pre(exact > 0 && planned.every((h) => h.sampleSize < h.populationSize));
        expect((stratifiedMargin(planned, 0.95) ?? NaN) / margin).toBeCloseTo(1, 9);
      }),
      { numRuns: 2000 },
    );
  });

  it("is that of one simple sample when there is one stratum, whatever share applies", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 9000 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        shares,
        (populationSize, sampleSize, proportion, share) => {
          const one = stratifiedMargin([{ populationSize, sampleSize, proportion }], 0.9, share);
          const expected = { proportion, level: 0.9, populationSize };
          const simpleMargin = expectedMarginForApplicable(sampleSize, expected, share);
          if (simpleMargin === null) expect(one).toBeNull();
          else expect(one).toBeCloseTo(simpleMargin, 10);
        },
      ),
    );
  });

  it("is worked out by hand for 20 each of 1,384, 412 and 675", () => {
    const planned = [1384, 412, 675].map((populationSize) => ({
      populationSize,
      sampleSize: 20,
      proportion: 0.5,
    }));
    const variance = [1384, 412, 675].reduce(
      (sum, N) => sum + (N / 2471) ** 2 * ((0.25 * N) / (N - 1) / 20) * (1 - 20 / N),
      0,
    );
    const { whole, strata: each } = expectedPrecision(planned, 0.95);
    expect(whole).toBeCloseTo(normalCriticalValue(0.95) * Math.sqrt(variance), 12);
    expect(whole).toBeCloseTo(0.140043452580206, 12);
    expect(each.map((margin) => Math.round(100 * (margin ?? NaN)))).toEqual([22, 21, 22]);
  });
});

describe("what is expected of a planned sample", () => {
  const large = { populationSize: 400, sampleSize: 20, proportion: 0.5 };

  it("is nothing for a stratum with one case of several, and then nothing for all cases", () => {
    const { strata: each, whole } = expectedPrecision([large, { ...large, sampleSize: 1 }], 0.95);
    expect(each[0]).toBeCloseTo(0.214, 3);
    expect(each[1]).toBeNull();
    expect(whole).toBeNull();
  });

  it("leaves out a stratum that gives none, and takes one that was read in full as known", () => {
    const none = expectedPrecision([large, { ...large, sampleSize: 0 }], 0.95);
    expect(none.strata[1]).toBeNull();
    expect(none.whole).toBeCloseTo(none.strata[0] ?? NaN, 12);
    const full = expectedPrecision([large, { populationSize: 1, sampleSize: 1, proportion: 0.5 }], 0.95);
    expect(full.strata[1]).toBe(0);
    expect(full.whole).toBeCloseTo(((full.strata[0] ?? NaN) * 400) / 401, 12);
    expect(expectedPrecision([{ ...large, sampleSize: 0 }], 0.95).whole).toBeNull();
  });

  it("is null where a stratum that varies gets nothing, and passes over one that does not", () => {
    expect(stratifiedMargin([large, { ...large, sampleSize: 0 }], 0.95)).toBeNull();
    expect(stratifiedMargin([large, { ...large, sampleSize: 0, proportion: 1 }], 0.95)).toBeGreaterThan(0);
    expect(stratifiedMargin([], 0.95)).toBeNull();
  });
});
