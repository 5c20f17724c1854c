import { finitePopulationWilsonInterval } from "../../../src/core/estimation/finite-population-wilson-interval";
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
  it("is Wilson's below 5% read, on the applicable cases", () => {
    expect(singleStratumInterval(stratum(401, 20, 18, 15), 0.95)).toEqual(wilsonInterval(15, 18, 0.95));
  });

  it("allows for the size of the population from 5% on", () => {
    // M = 400 · 18/20 = 360 applicable cases by estimate
    const interval = singleStratumInterval(stratum(400, 20, 18, 15), 0.95);
    expect(interval).toEqual(finitePopulationWilsonInterval(15, 18, 360, 0.95));
    expect(interval).not.toEqual(wilsonInterval(15, 18, 0.95));
  });

  it("is none when everything was read, nothing applies, or Partly counts half", () => {
    expect(singleStratumInterval(stratum(20, 20, 18, 15), 0.95)).toBeNull();
    expect(singleStratumInterval(stratum(400, 20, 0, 0), 0.95)).toBeNull();
    expect(singleStratumInterval({ ...stratum(400, 20, 18, 15), sumOfScores: 15.5 }, 0.95)).toBeNull();
  });
});
