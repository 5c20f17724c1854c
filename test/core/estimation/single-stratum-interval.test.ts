import { clopperPearsonInterval } from "../../../src/core/estimation/clopper-pearson-interval";
import { finitePopulationWilsonInterval } from "../../../src/core/estimation/finite-population-wilson-interval";
import { hypergeometricLimits } from "../../../src/core/estimation/hypergeometric-interval";
import { singleStratumInterval } from "../../../src/core/estimation/single-stratum-interval";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";

const stratum = (populationSize: number, sampleSize: number, applicable: number, met: number) => ({
  stratum: "a",
  populationSize,
  sampleSize,
  applicable,
  sumOfScores: met,
  sumOfSquaredScores: met,
});

describe("the interval inside one stratum", () => {
  it("is Wilson's on the applicable cases", () => {
    expect(singleStratumInterval(stratum(401, 20, 18, 15), "wilson", 0.95)).toEqual(
      wilsonInterval(15, 18, 0.95),
    );
  });

  it("allows for the size of the population", () => {
    // M = 400 · 18/20 = 360 applicable cases by estimate
    const interval = singleStratumInterval(stratum(400, 20, 18, 15), "wilsonFinite", 0.95);
    expect(interval).toEqual(finitePopulationWilsonInterval(15, 18, 360, 0.95));
    expect(interval).not.toEqual(wilsonInterval(15, 18, 0.95));
  });

  it("is Clopper and Pearson's on the applicable cases", () => {
    const interval = singleStratumInterval(stratum(400, 20, 18, 15), "clopperPearson", 0.9);
    expect(interval).toEqual(clopperPearsonInterval(15, 18, 0.9));
  });

  it("is the exact limits of the population as shares of it", () => {
    const limits = hypergeometricLimits(15, 20, 80, 0.95);
    const interval = singleStratumInterval(stratum(80, 20, 20, 15), "hypergeometric", 0.95);
    expect(interval).toEqual({ lower: (limits?.lower ?? NaN) / 80, upper: (limits?.upper ?? NaN) / 80 });
  });

  it.each(["none", "t", "kornGraubard"] as const)("is none by the method %s", (method) => {
    expect(singleStratumInterval(stratum(400, 20, 18, 15), method, 0.95)).toBeNull();
  });

  it.each(["wilson", "wilsonFinite", "clopperPearson", "hypergeometric"] as const)(
    "is none by the method %s when nothing applies, or Partly counts half",
    (method) => {
      expect(singleStratumInterval(stratum(400, 20, 0, 0), method, 0.95)).toBeNull();
      const half = { ...stratum(400, 20, 20, 15), sumOfScores: 15.5 };
      expect(singleStratumInterval(half, method, 0.95)).toBeNull();
    },
  );
});
