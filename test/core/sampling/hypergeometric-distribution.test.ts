import {
  hypergeometricLowerTail,
  hypergeometricProbabilities,
  hypergeometricUpperTail,
} from "../../../src/core/sampling/hypergeometric-distribution";

describe("drawing without replacement", () => {
  const draw = { populationSize: 10, marked: 4, sampleSize: 3 };

  it("has the probabilities of the urn: 20, 60, 36 and 4 of 120", () => {
    const { first, probabilities } = hypergeometricProbabilities(draw);
    expect(first).toBe(0);
    expect([...probabilities].map((value) => Math.round(value * 120 * 1e9) / 1e9)).toEqual([20, 60, 36, 4]);
    expect(hypergeometricLowerTail(1, draw)).toBeCloseTo(80 / 120, 14);
    expect(hypergeometricUpperTail(2, draw)).toBeCloseTo(40 / 120, 14);
  });

  it("is sure outside what is possible", () => {
    expect(hypergeometricLowerTail(-1, draw)).toBe(0);
    expect(hypergeometricLowerTail(3, draw)).toBe(1);
    expect(hypergeometricUpperTail(0, draw)).toBe(1);
    expect(hypergeometricUpperTail(4, draw)).toBe(0);
  });

  it("keeps a small upper tail that 1 − P would lose", () => {
    const rare = { populationSize: 1_000_000, marked: 1000, sampleSize: 100 };
    const tail = hypergeometricUpperTail(8, rare);
    expect(tail).toBeGreaterThan(0);
    expect(tail).toBeLessThan(1e-12);
  });
});
