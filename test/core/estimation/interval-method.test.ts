import { intervalMethod, type IntervalCircumstances } from "../../../src/core/estimation/interval-method";
import type { StratumCounts } from "../../../src/core/estimation/stratum-counts";

const stratum = (populationSize: number, sampleSize: number, applicable = sampleSize): StratumCounts => ({
  stratum: "a",
  populationSize,
  sampleSize,
  applicable,
  sumOfScores: 1,
  sumOfSquaredScores: 1,
});
const usual = { isRandom: true, partlyCountsHalf: false, conservative: false };

/** The table of docs/methods.md, "Which interval", row by row. */
const rows: readonly (readonly [
  string,
  readonly StratumCounts[],
  Partial<IntervalCircumstances>,
  ReturnType<typeof intervalMethod>,
])[] = [
  ["no strata", [], {}, "none"],
  ["judgement sample, one stratum", [stratum(1000, 40)], { isRandom: false }, "none"],
  ["judgement sample, several strata", [stratum(1000, 40), stratum(50, 10)], { isRandom: false }, "none"],
  ["everything read", [stratum(40, 40)], {}, "none"],
  ["everything read, in several strata", [stratum(40, 40), stratum(20, 20)], {}, "none"],
  ["everything read, Partly at half", [stratum(40, 40)], { partlyCountsHalf: true }, "none"],
  ["everything read, conservative", [stratum(40, 40)], { conservative: true }, "none"],
  ["one stratum, less than 5% read", [stratum(401, 20)], {}, "wilson"],
  ["one stratum, 5% read", [stratum(400, 20)], {}, "wilsonFinite"],
  ["one stratum, all but one read", [stratum(41, 40)], {}, "wilsonFinite"],
  ["unequal weights", [stratum(1384, 20), stratum(412, 20), stratum(675, 20)], {}, "kornGraubard"],
  ["equal weights", [stratum(1000, 20), stratum(1000, 20)], {}, "kornGraubard"],
  ["one of two strata read in full", [stratum(20, 20), stratum(1000, 20)], {}, "kornGraubard"],
  [
    "several strata, conservative",
    [stratum(90, 20), stratum(70, 20)],
    { conservative: true },
    "kornGraubard",
  ],
  ["conservative, less than 5% read", [stratum(401, 20)], { conservative: true }, "clopperPearson"],
  ["conservative, 5% read", [stratum(400, 20)], { conservative: true }, "hypergeometric"],
  [
    "conservative, 5% read, not all applicable",
    [stratum(400, 20, 19)],
    { conservative: true },
    "clopperPearson",
  ],
  ["Partly at half, one stratum", [stratum(1000, 20)], { partlyCountsHalf: true }, "t"],
  ["Partly at half, several", [stratum(1000, 20), stratum(90, 20)], { partlyCountsHalf: true }, "t"],
  ["Partly at half, conservative", [stratum(90, 20)], { partlyCountsHalf: true, conservative: true }, "t"],
];

it.each(rows)("%s", (_, strata, changed, method) => {
  expect(intervalMethod(strata, { ...usual, ...changed })).toBe(method);
});
