import * as fc from "fast-check";
import { incompleteBeta } from "../../../src/core/estimation/incomplete-beta";
import { effectiveSize } from "../../../src/core/estimation/korn-graubard-interval";
import { logitInterval } from "../../../src/core/estimation/logit-interval";
import { scoreTotal } from "../../../src/core/estimation/stratified-total";
import type { StratumCounts } from "../../../src/core/estimation/stratum-counts";

test("the incomplete beta function is 0 at 0 and 1 at 1", () => {
  expect(incompleteBeta(0, 1, 2, 3)).toBe(0);
  expect(incompleteBeta(1, 0, 2, 3)).toBe(1);
});

test("one degree of freedom has an adjustment, none has none", () => {
  const proportion = { estimate: 0.5, variance: 0.125, applicable: 2 };
  expect(effectiveSize({ ...proportion, degreesOfFreedom: 1 }, 0.95)).toEqual({
    size: 2,
    adjustment: 1,
    adjusted: 2,
  });
  expect(effectiveSize({ ...proportion, degreesOfFreedom: 0 }, 0.95).adjustment).toBeNull();
});

test("law: the logit interval holds its estimate, stays between 0 and 1, and is mirrored with it", () => {
  const shares = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const errors = fc.double({ min: 0.005, max: 0.1, noNaN: true });
  fc.assert(
    fc.property(shares, errors, fc.integer({ min: 1, max: 200 }), (estimate, error, degrees) => {
      const found = logitInterval(estimate, error, degrees, 0.95);
      const mirrored = logitInterval(1 - estimate, error, degrees, 0.95);
      if (found === null || mirrored === null) throw new Error("no interval");
      expect(found.lower).toBeGreaterThanOrEqual(0);
      expect(found.lower).toBeLessThan(estimate);
      expect(found.upper).toBeGreaterThan(estimate);
      expect(found.upper).toBeLessThanOrEqual(1);
      expect(mirrored.lower).toBeCloseTo(1 - found.upper, 10);
      expect(mirrored.upper).toBeCloseTo(1 - found.lower, 10);
    }),
  );
});

test("the variance of a total: 5 of 10 read, 2 of them met, each standing for two", () => {
  // (N/n)² · n · (1 − n/N) · spread / (n − 1) = 4 · 5 · 0.5 · (2 − 2²/5) / 4
  const stratum: StratumCounts = {
    stratum: "All",
    populationSize: 10,
    sampleSize: 5,
    applicable: 5,
    sumOfScores: 2,
    sumOfSquaredScores: 2,
  };
  const total = scoreTotal([stratum], 0.95);
  expect(total?.estimate).toBe(4);
  expect(total?.standardError).toBeCloseTo(Math.sqrt(3), 12);
});
