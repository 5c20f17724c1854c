import { settingsSentences } from "../../../src/core/findings/settings-sentences";
import { usualShownRules, type ShownRules } from "../../../src/core/shown-rules";

const usual = { confidenceLevel: 0.95, partlyCountsAs: 0 } as const;

describe("settings that are not the usual ones", () => {
  it("are told, and the usual ones are not", () => {
    expect(settingsSentences(usual)).toEqual([]);
    expect(settingsSentences({ ...usual, shown: {} })).toEqual([]);
    expect(settingsSentences({ ...usual, shown: usualShownRules })).toEqual([]);
    expect(settingsSentences({ ...usual, intervals: "conservative" })).toEqual([
      "Intervals of a single group are exact ones, by a setting fixed before scoring: they are wider than usual, so as not to be too narrow.",
    ]);
  });

  const changed: { readonly [K in keyof ShownRules]: readonly [number, string] } = {
    fewestForPercentage: [
      5,
      "Percentages and estimates are given from 5 applicable cases on, and not from 10",
    ],
    fewestForPrecision: [20, "A base is called small below 20 applicable cases, and not below 30"],
    fewestDegreesOfFreedom: [
      4,
      "An estimate is called of low precision below 4 degrees of freedom, and not below 8",
    ],
    widestInterval: [
      0.25,
      "An estimate is called of low precision where its interval is 25% of all cases wide, and not 30%",
    ],
    narrowestOfConcern: [
      0.1,
      "The width of an interval is held against its estimate above 10% of all cases, and not above 5%",
    ],
    widestOfEstimate: [
      2,
      "An estimate is called of low precision where its interval is wider than 200% of it, and not 130%",
    ],
    mostBlank: [0.05, "A question is estimated with up to 5% of its cases not scored, and not 10%"],
    mostBlankInGroup: [
      0.5,
      "A question is estimated with up to 50% of the cases of a group not scored, and not 20%",
    ],
  };
  it.each(Object.entries(changed))("%s", (rule, [value, sentence]) => {
    expect(settingsSentences({ ...usual, shown: { [rule]: value } })).toEqual([
      `${sentence}, by a setting fixed before scoring.`,
    ]);
  });
});
