import fc from "fast-check";
import { effectiveSize, kornGraubardInterval } from "../../../src/core/estimation/korn-graubard-interval";
import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";
import { stratifiedRatio } from "../../../src/core/estimation/stratified-ratio";
import { applicableTotal, scoreTotal } from "../../../src/core/estimation/stratified-total";
import type { StratumCounts } from "../../../src/core/estimation/stratum-counts";

/** A stratum whose cases score 0 or 1; at least two cases, or all. */
const stratum = fc
  .integer({ min: 2, max: 30 })
  .chain((n) =>
    fc.record({
      stratum: fc.string({ minLength: 1, maxLength: 5 }),
      sampleSize: fc.constant(n),
      populationSize: fc.oneof(fc.constant(n), fc.integer({ min: n, max: 3000 })),
      applicable: fc.integer({ min: 0, max: n }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  )
  .map(({ part, ...h }): StratumCounts => {
    const met = Math.round(part * h.applicable);
    return { ...h, sumOfScores: met, sumOfSquaredScores: met };
  });
const strata = fc.array(stratum, { minLength: 1, maxLength: 6 });
const runs = { numRuns: 400 };

function mirrored(h: StratumCounts): StratumCounts {
  const unmet = h.applicable - h.sumOfScores;
  return { ...h, sumOfScores: unmet, sumOfSquaredScores: unmet };
}

/** The variance case by case, as the textbook has it, instead of from sums. */
function varianceByCase(design: readonly StratumCounts[], ratio: number, applicableTotalled: number): number {
  let variance = 0;
  for (const { populationSize: N, sampleSize: n, applicable, sumOfScores } of design) {
    if (n === N) continue;
    const residuals = Array.from({ length: n }, (_, i) =>
      i < sumOfScores ? 1 - ratio : i < applicable ? -ratio : 0,
    );
    const mean = residuals.reduce((sum, e) => sum + e, 0) / n;
    const squares = residuals.reduce((sum, e) => sum + (e - mean) ** 2, 0);
    variance += (N ** 2 * (1 - n / N) * squares) / (n - 1) / n;
  }
  return variance / applicableTotalled ** 2;
}

describe("the weighted estimate", () => {
  it("is the ratio of weighted sums, with the variance of the residuals case by case", () => {
    fc.assert(
      fc.property(strata, (design) => {
        const { estimate, variance, estimatedApplicable } = stratifiedEstimate(design, 0.95);
        fc.pre(estimate !== null && variance !== null && estimatedApplicable !== null);
        const byCase = varianceByCase(design, estimate, estimatedApplicable);
        expect(Math.abs(variance - byCase)).toBeLessThan(1e-12 + 1e-9 * byCase);
      }),
      runs,
    );
  });

  it("does not care for the names or the order of the strata", () => {
    fc.assert(
      fc.property(strata, (design) => {
        const renamed = design.map((h, index) => ({ ...h, stratum: `other ${index}` })).reverse();
        const before = stratifiedEstimate(design, 0.9);
        const after = stratifiedEstimate(renamed, 0.9);
        expect(after.degreesOfFreedom).toBe(before.degreesOfFreedom);
        expect(after.interval === null).toBe(before.interval === null);
        expect(after.estimate ?? 0).toBeCloseTo(before.estimate ?? 0, 12);
        expect(after.interval?.lower ?? 0).toBeCloseTo(before.interval?.lower ?? 0, 9);
        expect(after.interval?.upper ?? 0).toBeCloseTo(before.interval?.upper ?? 0, 9);
        expect([...after.applicableWeights].reverse().map((w) => w.toFixed(9))).toEqual(
          before.applicableWeights.map((w) => w.toFixed(9)),
        );
      }),
      runs,
    );
  });

  it("stays the same when a stratum is split into two like parts", () => {
    fc.assert(
      fc.property(strata, ([half, ...others]) => {
        if (half === undefined) return;
        const whole = {
          ...half,
          populationSize: 2 * half.populationSize,
          sampleSize: 2 * half.sampleSize,
          applicable: 2 * half.applicable,
          sumOfScores: 2 * half.sumOfScores,
          sumOfSquaredScores: 2 * half.sumOfSquaredScores,
        };
        const together = stratifiedRatio([whole, ...others]);
        const split = stratifiedRatio([half, half, ...others]);
        expect(split?.estimate ?? 0).toBeCloseTo(together?.estimate ?? 0, 12);
        expect(split?.estimatedApplicable).toBeCloseTo(together?.estimatedApplicable ?? 0, 6);
        // The cap only looks at sizes, and is the same; the two parts cost a degree of freedom.
        const cap = (value: number | null | undefined) => (value === Infinity ? -1 : (value ?? 0));
        expect(cap(split?.cap)).toBeCloseTo(cap(together?.cap), 6);
        const lost = half.applicable > 0 ? 1 : 0;
        expect(split?.degreesOfFreedom).toBe((together?.degreesOfFreedom ?? 0) - lost);
      }),
      runs,
    );
  });

  it("is mirrored when met and not met change places", () => {
    fc.assert(
      fc.property(strata, (design) => {
        const plain = stratifiedEstimate(design, 0.95);
        const mirror = stratifiedEstimate(design.map(mirrored), 0.95);
        fc.pre(plain.estimate !== null && plain.interval !== null && mirror.interval !== null);
        expect(mirror.estimate).toBeCloseTo(1 - plain.estimate, 11);
        expect(mirror.interval.lower).toBeCloseTo(1 - plain.interval.upper, 8);
        expect(mirror.interval.upper).toBeCloseTo(1 - plain.interval.lower, 8);
      }),
      runs,
    );
  });

  it("lies within its intervals, which lie within 0 and 1", () => {
    fc.assert(
      fc.property(strata, fc.double({ min: 0.6, max: 0.999, noNaN: true }), (design, level) => {
        const { estimate, interval, intervalT } = stratifiedEstimate(design, level);
        for (const limits of [interval, intervalT]) {
          if (limits === null || estimate === null) continue;
          expect(limits.lower).toBeGreaterThanOrEqual(0);
          expect(limits.lower).toBeLessThanOrEqual(estimate + 1e-12);
          expect(limits.upper).toBeGreaterThanOrEqual(estimate - 1e-12);
          expect(limits.upper).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  it("is never surer than Korn and Graubard's own interval", () => {
    fc.assert(
      fc.property(strata, (design) => {
        const { estimate, variance, interval, applicable, degreesOfFreedom } = stratifiedEstimate(
          design,
          0.95,
        );
        fc.pre(estimate !== null && variance !== null && interval !== null);
        const { adjusted } = effectiveSize({ estimate, variance, applicable, degreesOfFreedom }, 0.95);
        const uncapped = adjusted === null ? null : kornGraubardInterval(estimate, adjusted, 0.95);
        fc.pre(uncapped !== null);
        expect(interval.lower).toBeLessThanOrEqual(uncapped.lower + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(uncapped.upper - 1e-12);
      }),
      runs,
    );
  });

  it("is a count, and exact, when everything was read", () => {
    fc.assert(
      fc.property(strata, (design) => {
        const census = design.map((h) => ({ ...h, populationSize: h.sampleSize }));
        const met = census.reduce((sum, h) => sum + h.sumOfScores, 0);
        const applicable = census.reduce((sum, h) => sum + h.applicable, 0);
        const result = stratifiedEstimate(census, 0.95);
        expect(result.isCensus).toBe(true);
        expect(result.estimatedApplicable).toBe(applicable);
        expect(scoreTotal(census, 0.95)?.interval).toEqual({ lower: met, upper: met });
        expect(applicableTotal(census, 0.95)?.estimate).toBe(applicable);
        if (applicable === 0) expect(result.interval).toBeNull();
        else {
          expect(result.estimate).toBeCloseTo(met / applicable, 12);
          expect(result.variance).toBe(0);
          expect(result.interval).toEqual({ lower: result.estimate, upper: result.estimate });
        }
      }),
      runs,
    );
  });

  it("scales with the scores: doubled scores double the mean and its error (general scores against 0 and 1)", () => {
    fc.assert(
      fc.property(strata, (design) => {
        const doubled = design.map((h) => ({
          ...h,
          sumOfScores: 2 * h.sumOfScores,
          sumOfSquaredScores: 4 * h.sumOfSquaredScores,
        }));
        const plain = stratifiedRatio(design);
        const general = stratifiedRatio(doubled);
        expect(general?.estimate ?? 0).toBeCloseTo(2 * (plain?.estimate ?? 0), 12);
        expect(general?.variance ?? 0).toBeCloseTo(4 * (plain?.variance ?? 0), 10);
      }),
      runs,
    );
  });

  it("has no more of anything in the population than there can be", () => {
    fc.assert(
      fc.property(strata, (design) => {
        const total = scoreTotal(design, 0.95);
        const seen = design.reduce((sum, h) => sum + h.sumOfScores, 0);
        const possible = design.reduce((sum, h) => sum + h.populationSize - h.sampleSize + h.sumOfScores, 0);
        fc.pre(total !== null && total.interval !== null);
        expect(total.interval.lower).toBeGreaterThanOrEqual(Math.min(seen, total.estimate) - 1e-9);
        expect(total.interval.upper).toBeLessThanOrEqual(possible + 1e-9);
        expect(total.estimate).toBeGreaterThanOrEqual(seen - 1e-9);
        expect(total.estimate).toBeLessThanOrEqual(possible + 1e-9);
      }),
      runs,
    );
  });
});
