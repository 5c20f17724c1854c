import fc from "fast-check";
import { hypergeometricUpperLimit } from "../../../src/core/estimation/hypergeometric-interval";
import { upperDeviationLimit } from "../../../src/core/estimation/upper-deviation-limit";
import { attributeSampleSize } from "../../../src/core/sampling/attribute-sample-size";
import { intolerableCount, type DeviationModel } from "../../../src/core/sampling/deviation-chance";
import { deviationLimit } from "../../../src/core/sampling/deviation-limit";
import { referenceCases } from "./reference-cases";

interface LimitCase {
  readonly id: string;
  readonly x: number;
  readonly n: number;
  readonly confidence: number;
  readonly upper: number;
}

const binomial: DeviationModel = { distribution: "binomial" };
const poisson: DeviationModel = { distribution: "poisson" };
const of = (populationSize: number): DeviationModel => ({ distribution: "hypergeometric", populationSize });

describe("the upper limits of the reference", () => {
  const limits = referenceCases<LimitCase>("04c_attribute.json").filter((one) => "upper" in one);

  test.each(limits.map((one) => [one.id, one] as const))("%s", (_, { x, n, confidence, upper }) => {
    expect(deviationLimit(x, n, confidence, binomial)?.rate).toBeCloseTo(upper, 10);
  });

  test("are five", () => expect(limits).toHaveLength(5));
});

// No chance of whole numbers is exactly 1 less one of these: there the limits differ in what they do with a tie.
const confidence = fc.constantFrom(0.803, 0.901, 0.953, 0.9907);
const found = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.record({ size: fc.constant(size), deviations: fc.integer({ min: 0, max: size }) }));

describe("what a sample with its deviations leaves possible", () => {
  it("is the limit that the findings would give: binomial by the beta quantile, hypergeometric exactly", () => {
    fc.assert(
      fc.property(
        found,
        fc.integer({ min: 0, max: 3000 }),
        confidence,
        ({ size, deviations }, more, level) => {
          const rate = deviationLimit(deviations, size, level, binomial)?.rate ?? NaN;
          expect(rate).toBeCloseTo(upperDeviationLimit(deviations, size, level) ?? NaN, 9);
          const exact = deviationLimit(deviations, size, level, of(size + more));
          expect(exact?.count).toBe(hypergeometricUpperLimit(deviations, size, size + more, level));
          expect(exact?.rate).toBe((exact?.count ?? NaN) / (size + more));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("rules out the tolerable rate with the size planned for it, and not with one case fewer", () => {
    const plan = fc.record({
      tolerableRate: fc.double({ min: 0.02, max: 0.4, noNaN: true }),
      confidence,
      count: fc.integer({ min: 0, max: 4 }),
      populationSize: fc.integer({ min: 50, max: 3000 }),
    });
    fc.assert(
      fc.property(plan, ({ tolerableRate, confidence: level, count, populationSize }) => {
        const models = [of(populationSize), binomial, poisson];
        for (const model of models) {
          const allowed = { kind: "count", count } as const;
          const size = attributeSampleSize({ tolerableRate, confidence: level, allowed, model })?.size;
          if (size === undefined) continue;
          const rate = (n: number): number => deviationLimit(count, n, level, model)?.rate ?? 1;
          const cases = (n: number): number => Math.round(rate(n) * populationSize);
          if (model.distribution === "hypergeometric") {
            const intolerable = intolerableCount(populationSize, tolerableRate);
            expect(cases(size)).toBeLessThan(intolerable);
            if (size > count + 1) expect(cases(size - 1)).toBeGreaterThanOrEqual(intolerable);
          } else {
            expect(rate(size)).toBeLessThanOrEqual(tolerableRate + 1e-9);
            if (size > count + 1) expect(rate(size - 1)).toBeGreaterThan(tolerableRate - 1e-9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is the formula at 0 deviations: 1 − (1 − confidence)^(1/n), and −ln(1 − confidence)/n", () => {
    expect(deviationLimit(0, 59, 0.95, binomial)?.rate).toBeCloseTo(1 - 0.05 ** (1 / 59), 12);
    expect(deviationLimit(0, 60, 0.95, poisson)?.rate).toBeCloseTo(-Math.log(0.05) / 60, 12);
  });

  it("knows when nothing, everything or nothing possible was read", () => {
    expect(deviationLimit(0, 0, 0.95, binomial)).toBeNull();
    expect(deviationLimit(3, 2, 0.95, poisson)).toBeNull();
    expect(deviationLimit(-1, 2, 0.95, of(10))).toBeNull();
    expect(deviationLimit(0, 11, 0.95, of(10))).toBeNull();
    expect(deviationLimit(10, 10, 0.95, binomial)).toEqual({ rate: 1, count: null });
    expect(deviationLimit(0, 10, 0.95, of(10))).toEqual({ rate: 0, count: 0 });
    expect(deviationLimit(4, 10, 0.95, of(10))).toEqual({ rate: 0.4, count: 4 });
  });
});
