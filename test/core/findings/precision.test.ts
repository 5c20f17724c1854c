import { isOfLowPrecision } from "../../../src/core/findings/precision";
import { usualShownRules } from "../../../src/core/shown-rules";
import { weightsAreEqual } from "../../../src/core/findings/equal-weights";

describe("low precision", () => {
  const sound = { estimate: 0.6, interval: { lower: 0.5, upper: 0.7 }, applicable: 60, degreesOfFreedom: 57 };

  it("not with 60 cases and an interval of 20 points", () => expect(isOfLowPrecision(sound)).toBe(false));

  it.each([
    ["29 applicable cases", { applicable: 29 }, true],
    ["30 applicable cases", { applicable: 30 }, false],
    ["7 degrees of freedom", { degreesOfFreedom: 7 }, true],
    ["8 degrees of freedom", { degreesOfFreedom: 8 }, false],
    ["30 points", { interval: { lower: 0.25, upper: 0.55 + 1e-9 } }, true],
    ["29 points", { interval: { lower: 0.45, upper: 0.74 } }, false],
    ["more than 130% of the estimate", { estimate: 0.04, interval: { lower: 0.01, upper: 0.065 } }, true],
    [
      "130% of the estimate, but no more than 5 points",
      { estimate: 0.02, interval: { lower: 0, upper: 0.049 } },
      false,
    ],
    ["less than 130% of the estimate", { estimate: 0.05, interval: { lower: 0.02, upper: 0.08 } }, false],
  ])("%s", (_, changed, expected) => expect(isOfLowPrecision({ ...sound, ...changed })).toBe(expected));

  it.each([
    ["applicable cases", { fewestForPrecision: 60 }, { fewestForPrecision: 61 }],
    ["degrees of freedom", { fewestDegreesOfFreedom: 57 }, { fewestDegreesOfFreedom: 58 }],
    ["width", { widestInterval: 0.21 }, { widestInterval: 0.19 }],
    ["width beside the estimate", { widestOfEstimate: 0.34 }, { widestOfEstimate: 0.33 }],
    [
      "narrowest of concern",
      { widestOfEstimate: 0.1, narrowestOfConcern: 0.21 },
      { widestOfEstimate: 0.1, narrowestOfConcern: 0.19 },
    ],
  ])("by another rule for the %s", (_, sure, unsure) => {
    expect(isOfLowPrecision(sound, { ...usualShownRules, ...sure })).toBe(false);
    expect(isOfLowPrecision(sound, { ...usualShownRules, ...unsure })).toBe(true);
  });
});

describe("equal weights", () => {
  const strata = (...pairs: readonly (readonly [number | null, number])[]) =>
    pairs.map(([populationSize, sampleSize]) => ({ populationSize, sampleSize }));

  it.each([
    ["one stratum", strata([1000, 7]), true],
    ["one stratum of unknown size", strata([null, 7]), true],
    ["no strata", [], true],
    ["exactly 2% apart", strata([102, 10], [100, 10]), true],
    ["more than 2% apart", strata([103, 10], [100, 10]), false],
    ["proportional", strata([1000, 100], [10, 1], [250, 25]), true],
    ["size not known", strata([null, 10], [100, 10]), false],
    ["no case", strata([100, 0], [100, 10]), false],
  ])("%s", (_, given, expected) => expect(weightsAreEqual(given)).toBe(expected));
});
