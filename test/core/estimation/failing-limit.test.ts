import { upperExactLimit } from "../../../src/core/estimation/clopper-pearson-interval";
import { failingLimit } from "../../../src/core/estimation/failing-limit";
import { hypergeometricUpperLimit } from "../../../src/core/estimation/hypergeometric-interval";
import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";
import { hypergeometricProbabilities } from "../../../src/core/sampling/hypergeometric-distribution";

const stratum = (populationSize: number, sampleSize: number, applicable: number, met: number) => ({
  stratum: "a",
  populationSize,
  sampleSize,
  applicable,
  sumOfScores: met,
  sumOfSquaredScores: met,
});

describe("the limit that a claim “at most t% fail” is held against", () => {
  it("in one stratum, all applicable, is the exact limit of the finite population", () => {
    const most = hypergeometricUpperLimit(5, 60, 412, 0.95) ?? NaN;
    expect(failingLimit([stratum(412, 60, 60, 55)], 0.95)).toBe(most / 412);
    expect(most / 412).toBeLessThan(upperExactLimit(5, 60, 0.95) ?? 0);
  });

  it("in one stratum where it did not apply to all is the binomial limit", () => {
    expect(failingLimit([stratum(412, 60, 51, 44)], 0.95)).toBe(upperExactLimit(7, 51, 0.95));
  });

  it("over several strata leaves 5% above it, by the capped interval of those that met it", () => {
    const strata = [stratum(1384, 20, 19, 11), stratum(412, 20, 19, 15), stratum(675, 20, 19, 13)];
    const lower = stratifiedEstimate(strata, 0.9).interval?.lower ?? NaN;
    expect(failingLimit(strata, 0.95)).toBeCloseTo(1 - lower, 9);
  });

  it("is the share itself where everything was read", () => {
    expect(failingLimit([stratum(40, 40, 30, 27)], 0.95)).toBeCloseTo(0.1, 12);
    expect(failingLimit([stratum(40, 40, 30, 27), stratum(10, 10, 10, 9)], 0.95)).toBeCloseTo(0.1, 12);
  });

  it("is none without an applicable case, without an interval, or at a half", () => {
    expect(failingLimit([stratum(400, 20, 0, 0)], 0.95)).toBeNull();
    expect(failingLimit([], 0.95)).toBeNull();
    expect(failingLimit([stratum(400, 20, 20, 18), stratum(400, 1, 1, 1)], 0.95)).toBeNull();
    expect(failingLimit([stratum(400, 20, 20, 18)], 0.5)).toBeNull();
  });

  it("holds the truth at least as often as it says, whatever fails in a list of 60", () => {
    const [populationSize, sampleSize, level] = [60, 15, 0.9];
    for (let failing = 0; failing <= populationSize; failing += 1) {
      const { first, probabilities } = hypergeometricProbabilities({
        populationSize,
        sampleSize,
        marked: failing,
      });
      const held = probabilities.reduce((sum, probability, index) => {
        const met = sampleSize - first - index;
        const limit = failingLimit([stratum(populationSize, sampleSize, sampleSize, met)], level) ?? -1;
        return failing / populationSize <= limit + 1e-12 ? sum + probability : sum;
      }, 0);
      expect(held).toBeGreaterThanOrEqual(level - 1e-9);
    }
  });
});
