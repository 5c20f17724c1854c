import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";
import type { StratumCounts } from "../../../src/core/estimation/stratum-counts";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";
import { hypergeometricProbabilities } from "../../../src/core/sampling/hypergeometric-distribution";

interface PlannedStratum {
  readonly populationSize: number;
  readonly sampleSize: number;
  /** Units of the population that meet the criterion; it applies to all. */
  readonly met: number;
}

interface Coverage {
  readonly capped: number;
  readonly pooledWilson: number;
}

/**
 * The chance that an interval holds the truth, over every sample that can be drawn: an exact sum, no simulation.
 * (The method's own figures, with criteria that do not apply to all, are in test/reference/scripts/checks.)
 */
function coverage(design: readonly PlannedStratum[], level: number): Coverage {
  const truth =
    design.reduce((sum, h) => sum + h.met, 0) / design.reduce((sum, h) => sum + h.populationSize, 0);
  const holds = (interval: { lower: number; upper: number } | null) =>
    interval !== null && interval.lower <= truth + 1e-12 && interval.upper >= truth - 1e-12;
  let capped = 0;
  let pooledWilson = 0;
  const visit = (index: number, drawn: readonly StratumCounts[], chance: number): void => {
    const h = design[index];
    if (h === undefined) {
      const met = drawn.reduce((sum, part) => sum + part.sumOfScores, 0);
      const read = drawn.reduce((sum, part) => sum + part.sampleSize, 0);
      if (holds(stratifiedEstimate(drawn, level).interval)) capped += chance;
      if (holds(wilsonInterval(met, read, level))) pooledWilson += chance;
      return;
    }
    const { populationSize, sampleSize } = h;
    const { first, probabilities } = hypergeometricProbabilities({
      populationSize,
      sampleSize,
      marked: h.met,
    });
    probabilities.forEach((probability, i) => {
      const met = first + i;
      const counts = { sumOfScores: met, sumOfSquaredScores: met, applicable: sampleSize };
      const part = { stratum: `${index}`, populationSize, sampleSize, ...counts };
      if (probability > 1e-9) visit(index + 1, [...drawn, part], chance * probability);
    });
  };
  visit(0, [], 1);
  return { capped, pooledWilson };
}

const planned = (populations: readonly number[], sampleSize: number, rates: readonly number[]) =>
  populations.map((populationSize, index) => ({
    populationSize,
    sampleSize,
    met: Math.round(populationSize * (rates[index] ?? 0)),
  }));

describe("how often the capped Korn-Graubard interval holds the truth (nominal 95%)", () => {
  it("holds it in an audit of three groups, 20 each", () => {
    const found = coverage(planned([1384, 412, 675], 20, [0.6, 0.75, 0.7]), 0.95);
    expect(found.capped).toBeGreaterThan(0.955);
    expect(found.capped).toBeLessThan(0.975);
  });

  it("holds it where the heavy group often agrees throughout, and the pooled percentage never does", () => {
    const found = coverage(planned([40, 60, 1200], 20, [0.5, 0.6, 0.9]), 0.95);
    expect(found.capped).toBeGreaterThan(0.97);
    expect(found.pooledWilson).toBeLessThan(0.05);
  });

  it("holds it where nearly all meet the criterion", () => {
    expect(coverage(planned([1384, 412, 675], 20, [0.97, 0.95, 0.98]), 0.95).capped).toBeGreaterThan(0.97);
  });

  it("does not overdo it where most of a small population was read", () => {
    const found = coverage(planned([30, 25, 28], 20, [0.7, 0.6, 0.9]), 0.95);
    expect(found.capped).toBeGreaterThan(0.94);
    expect(found.capped).toBeLessThan(0.985);
  });
});
