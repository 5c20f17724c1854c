import { comparedEstimates } from "../../../src/core/estimation/compared-estimates";
import { comparedProportions } from "../../../src/core/estimation/compared-proportions";
import { fisherExactProbability } from "../../../src/core/estimation/fisher-exact";
import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";
import type { StratumCounts } from "../../../src/core/estimation/stratum-counts";

const h = (populationSize: number, sampleSize: number, met: number): StratumCounts => ({
  stratum: "a",
  populationSize,
  sampleSize,
  applicable: sampleSize,
  sumOfScores: met,
  sumOfSquaredScores: met,
});

describe("two simple random samples", () => {
  it("prints Fisher's p when a cell is expected to hold fewer than 5, the score test's otherwise", () => {
    const small = comparedProportions({ count: 9, size: 10 }, { count: 5, size: 10 }, 0.95);
    expect(small?.test).toBe("fisher"); // 20 · 0.3 / 2 = 3 expected not to meet it
    expect(small?.probability).toBe(small?.fisherProbability);
    const large = comparedProportions({ count: 5, size: 10 }, { count: 5, size: 10 }, 0.95);
    expect(large).toMatchObject({ test: "score", z: 0, probability: 1, difference: 0 });
    const alike = comparedProportions({ count: 10, size: 10 }, { count: 10, size: 10 }, 0.95);
    expect(alike).toMatchObject({ test: "fisher", z: null, zProbability: null, probability: 1 });
    expect(comparedProportions({ count: 0, size: 0 }, { count: 5, size: 10 }, 0.95)).toBeNull();
  });

  it("has Fisher's tea: 3 of 4 against 1 of 4 is p = 34/70", () => {
    expect(fisherExactProbability(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
    expect(fisherExactProbability(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12);
    expect(fisherExactProbability(0, 0, 1, 4)).toBeNull();
  });
});

describe("two weighted audits", () => {
  const earlier = stratifiedEstimate([h(500, 20, 10), h(100, 20, 18)], 0.95);
  const later = stratifiedEstimate([h(400, 25, 20), h(200, 20, 18)], 0.95);

  it("is mirrored when the audits change places", () => {
    const forward = comparedEstimates(earlier, later, 0.95);
    const backward = comparedEstimates(later, earlier, 0.95);
    expect(forward?.difference).toBeCloseTo((later.estimate ?? 0) - (earlier.estimate ?? 0), 12);
    expect(backward?.t).toBeCloseTo(-(forward?.t ?? 0), 12);
    expect(backward?.probability).toBeCloseTo(forward?.probability ?? 0, 12);
    expect(backward?.interval?.lower).toBeCloseTo(-(forward?.interval?.upper ?? 0), 12);
    expect(backward?.interval?.upper).toBeCloseTo(-(forward?.interval?.lower ?? 0), 12);
    expect(forward?.degreesOfFreedom).toBe(earlier.degreesOfFreedom + later.degreesOfFreedom);
  });

  it("has a p value from one degree of freedom on", () => {
    const one = stratifiedEstimate([h(100, 2, 1)], 0.95);
    const none = stratifiedEstimate([{ ...h(100, 2, 1), applicable: 1 }], 0.95);
    const known = stratifiedEstimate([{ ...h(100, 2, 1), stratum: "b", applicable: 1 }, h(1, 1, 1)], 0.95);
    expect([one, none, known].map((estimate) => estimate.degreesOfFreedom)).toEqual([1, 0, 0]);
    // t = (1 − 0.5)/0.495; with one degree of freedom P(|T| ≥ t) = 1 − (2/π) arctan t
    const compared = comparedEstimates(one, none, 0.95);
    const t = 0.5 / Math.sqrt((0.98 * 0.5) / 2);
    expect(compared?.t).toBeCloseTo(t, 12);
    expect(compared?.probability).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
    expect(comparedEstimates(none, known, 0.95)).toMatchObject({
      t: null,
      probability: null,
      intervalT: null,
    });
  });

  it("has no test without variance, and nothing without an estimate", () => {
    const census = stratifiedEstimate([h(20, 20, 10)], 0.95);
    expect(comparedEstimates(census, census, 0.95)).toMatchObject({
      t: null,
      probability: null,
      difference: 0,
    });
    const none = stratifiedEstimate([], 0.95);
    const lonely = stratifiedEstimate([h(20, 1, 1)], 0.95);
    for (const other of [none, lonely]) {
      expect(comparedEstimates(other, later, 0.95)).toBeNull();
      expect(comparedEstimates(earlier, other, 0.95)).toBeNull();
    }
  });
});
