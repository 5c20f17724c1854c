import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";
import { applicableTotal, scoreTotal } from "../../../src/core/estimation/stratified-total";
import { designWeight } from "../../../src/core/estimation/stratum-counts";
import type { StratumCounts } from "../../../src/core/estimation/stratum-counts";

function counts(populationSize: number, sampleSize: number, applicable: number, met: number): StratumCounts {
  const stratum = `${populationSize}`;
  return {
    stratum,
    populationSize,
    sampleSize,
    applicable,
    sumOfScores: met,
    sumOfSquaredScores: met,
  };
}

describe("when there is no estimate, or no interval", () => {
  it("has nothing without strata, or with a stratum of which nothing was read", () => {
    for (const strata of [[], [counts(10, 5, 5, 3), counts(10, 0, 0, 0)]]) {
      const result = stratifiedEstimate(strata, 0.95);
      expect(result.estimate).toBeNull();
      expect(result.estimatedApplicable).toBeNull();
      expect(result.interval).toBeNull();
      expect(result.isCensus).toBe(false);
      expect(scoreTotal(strata, 0.95)).toBeNull();
      expect(applicableTotal(strata, 0.95)).toBeNull();
    }
  });

  it("has no estimate where the criterion applied to no case, but knows that", () => {
    const result = stratifiedEstimate([counts(10, 5, 0, 0)], 0.95);
    expect(result).toMatchObject({
      estimate: null,
      variance: null,
      cap: null,
      applicable: 0,
      estimatedApplicable: 0,
    });
  });

  it("has an estimate but no error with one case of several in a stratum", () => {
    const result = stratifiedEstimate([counts(30, 3, 3, 2), counts(10, 1, 1, 1)], 0.95);
    expect(result).toMatchObject({ estimate: 0.75, variance: null, standardError: null, interval: null });
    expect(result.intervalT).toBeNull();
    expect(scoreTotal([counts(10, 1, 1, 1)], 0.95)).toMatchObject({ standardError: null, interval: null });
  });

  it("has no interval when a stratum read in part had nothing applicable and the rest was read in full", () => {
    const result = stratifiedEstimate([counts(3, 3, 3, 2), counts(20, 2, 0, 0)], 0.95);
    expect(result).toMatchObject({ cap: Infinity, interval: null, isCensus: false, variance: 0 });
  });

  it("has no interval below one degree of freedom", () => {
    expect(stratifiedEstimate([counts(9, 2, 1, 1), counts(40, 2, 0, 0)], 0.95)).toMatchObject({
      estimate: 1,
      degreesOfFreedom: 0,
      interval: null,
      intervalT: null,
    });
  });
});

describe("scores between 0 and 1", () => {
  const half = { ...counts(100, 4, 4, 0), sumOfScores: 2, sumOfSquaredScores: 1.5 };

  it("has the t interval only", () => {
    // y = 0, 0.5, 0.5, 1: mean 0.5, SSE 0.5, Var = (1 − 0.04) · 0.5 / (3 · 4) = 0.04
    const result = stratifiedEstimate([half], 0.95);
    expect(result.estimate).toBe(0.5);
    expect(result.variance).toBeCloseTo(0.04, 12);
    expect(result.interval).toBeNull();
    expect(result.effectiveSampleSize).toBeNull();
    // t(0.975, 3) = 3.182: ± 0.636, cut off
    expect(result.intervalT).toEqual({ lower: 0, upper: 1 });
    expect(stratifiedEstimate([half], 0.5).intervalT?.upper).toBeCloseTo(0.5 + 0.764892 * 0.2, 6);
  });

  it("is a point when everything was read", () => {
    const census = stratifiedEstimate([{ ...half, populationSize: 4 }], 0.95);
    expect(census).toMatchObject({ interval: null, intervalT: { lower: 0.5, upper: 0.5 }, isCensus: true });
  });
});

describe("design weights", () => {
  it("is N/n, or the weight that was stated", () => {
    expect(designWeight(counts(30, 3, 3, 2))).toBe(10);
    expect(designWeight({ ...counts(30, 3, 3, 2), weight: 9.5 })).toBe(9.5);
    const stated = [
      { ...counts(30, 3, 3, 1), weight: 9 },
      { ...counts(30, 3, 3, 3), weight: 1 },
    ];
    expect(stratifiedEstimate(stated, 0.95).estimate).toBeCloseTo(0.4, 12);
  });
});

describe("the worked example of the audit of 60 referrals", () => {
  // 44 of 51 applicable, 86% of the cases seen; but the largest group did best.
  const strata = [counts(1384, 20, 18, 18), counts(412, 20, 18, 15), counts(675, 20, 15, 11)];

  it("estimates 91% (78–98%) of about 2,120 referrals", () => {
    const result = stratifiedEstimate(strata, 0.95);
    expect(result.estimate).toBeCloseTo(0.907, 3);
    expect(result.interval?.lower).toBeCloseTo(0.776, 3);
    expect(result.interval?.upper).toBeCloseTo(0.975, 3);
    expect(result.estimatedApplicable).toBeCloseTo(2122.65, 2);
    expect(result.applicableWeights.map((weight) => weight.toFixed(2))).toEqual(["0.59", "0.17", "0.24"]);
  });
});
