import { offeredOwnWords } from "../../../src/core/scoring/offered-own-words";
import type { MarkChoice } from "../../../src/core/scoring/criterion";

const marks: readonly MarkChoice[] = [
  { word: "Yes", meaning: "met", writtenAs: ["Y", "OK"] },
  { word: "No", meaning: "notMet" },
  { word: "N/A", meaning: "notApplicable", writtenAs: ["-"] },
];
const words = (values: readonly string[]): readonly string[] =>
  offeredOwnWords({ marks }, values).map(({ word }) => word);

test("words of the column before the audit's; those only where they stand, or no other does", () => {
  expect(words(["Y", "", "N"])).toEqual(["Y", "OK", "No", "-"]);
  expect(words(["yes ", "n/a"])).toEqual(["Y", "OK", "Yes", "No", "-", "N/A"]);
});

test("each word counts as its mark does", () => {
  expect(offeredOwnWords({ marks }, []).map(({ meaning }) => meaning)).toEqual([
    "met",
    "met",
    "notMet",
    "notApplicable",
  ]);
});

test("no word is offered twice, whatever its capitals; the first mark that it stands for has it, as cells are read", () => {
  const twice: readonly MarkChoice[] = [
    { word: "Yes", meaning: "met", writtenAs: ["x"] },
    { word: "No", meaning: "notMet", writtenAs: ["X", "n"] },
  ];
  expect(offeredOwnWords({ marks: twice }, ["x"])).toEqual([
    { word: "x", meaning: "met" },
    { word: "n", meaning: "notMet" },
  ]);
});
