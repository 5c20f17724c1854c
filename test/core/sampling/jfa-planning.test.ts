import {
  attributeSampleSize,
  LARGEST_ATTRIBUTE_SAMPLE,
} from "../../../src/core/sampling/attribute-sample-size";
import type { AllowedDeviations } from "../../../src/core/sampling/attribute-sample-size";
import { intolerableCount, type DeviationModel } from "../../../src/core/sampling/deviation-chance";
import { poissonLowerTail } from "../../../src/core/sampling/poisson-tail";

const count = (deviations: number): AllowedDeviations => ({ kind: "count", count: deviations });
const rate = (expectedRate: number): AllowedDeviations => ({ kind: "rate", expectedRate });
const of = (populationSize: number): DeviationModel => ({ distribution: "hypergeometric", populationSize });
const poisson: DeviationModel = { distribution: "poisson" };
const binomial: DeviationModel = { distribution: "binomial" };

function plannedSize(
  tolerableRate: number,
  allowed: AllowedDeviations,
  model: DeviationModel,
): number | null {
  return attributeSampleSize({ tolerableRate, confidence: 0.95, allowed, model })?.size ?? null;
}

describe("the sizes in the test suite of R's jfa, planning()", () => {
  test.each<[number, AllowedDeviations, DeviationModel, number]>([
    [0.01, count(0), poisson, 300],
    [0.05, count(0), poisson, 60],
    [0.05, count(2), poisson, 126],
    [0.01, count(0), binomial, 299],
    [0.05, count(0), binomial, 59],
    [0.05, count(2), binomial, 124],
    [0.05, rate(0.025), binomial, 234],
    [0.01, count(0), of(1000), 258],
    [0.05, count(0), of(1000), 57],
    [0.05, rate(0.025), of(1000), 197],
    [0.05, count(2), of(1000), 119],
    [0.05, count(0), of(10_000), 59],
  ])("tolerable %d, %j, %j: %i", (tolerable, allowed, model, size) => {
    expect(plannedSize(tolerable, allowed, model)).toBe(size);
  });
});

describe("where no size is enough", () => {
  it("says so instead of searching for ever", () => {
    expect(plannedSize(0.05, rate(0.05), binomial)).toBeNull();
    expect(plannedSize(0.000_1, count(0), binomial)).toBeNull();
    expect(plannedSize(0, count(0), poisson)).toBeNull();
  });

  it("finds nothing beyond the population, where one of its cases may deviate and it is small", () => {
    // 5% of 4 cases is one case: reading 3 of 4 misses it with a chance of 25%, reading all of them never.
    expect(intolerableCount(4, 0.05)).toBe(1);
    expect(plannedSize(0.05, count(0), of(4))).toBe(4);
    expect(plannedSize(0.05, count(1), of(4))).toBeNull();
  });

  it("allows no more deviations than make sense: a sample with as many allowed as cases shows nothing", () => {
    expect(plannedSize(0.99, count(2), binomial)).toBeGreaterThan(2);
    expect(LARGEST_ATTRIBUTE_SAMPLE).toBe(5000);
  });
});

describe("the Poisson tail", () => {
  it("is e^−m at 0, all at mean 0, and stays right where e^−m is 0 to the computer", () => {
    expect(poissonLowerTail(0, 3)).toBeCloseTo(Math.exp(-3), 15);
    expect(poissonLowerTail(2, 3)).toBeCloseTo(Math.exp(-3) * 8.5, 15);
    expect(poissonLowerTail(-1, 3)).toBe(0);
    expect(poissonLowerTail(0, 0)).toBe(1);
    expect(poissonLowerTail(1000, 1000)).toBeCloseTo(0.508_409, 5);
    expect(poissonLowerTail(5000, 2000)).toBeCloseTo(1, 11);
  });
});
