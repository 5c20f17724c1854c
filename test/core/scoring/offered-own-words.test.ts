import { offeredOwnWords } from "../../../src/core/scoring/offered-own-words";
import type { MarkChoice } from "../../../src/core/scoring/criterion";

const marks: readonly MarkChoice[] = [
  { word: "Yes", meaning: "met", writtenAs: ["Y", "OK"] },
  { word: "No", meaning: "notMet" },
  { word: "N/A", meaning: "notApplicable", writtenAs: ["none"] },
];
const words = (values: readonly string[]): readonly string[] =>
  offeredOwnWords({ marks }, values).offered.map(({ word }) => word);

test("words of the column before the audit's; those only where they stand, or no other does", () => {
  expect(words(["Y", "", "N"])).toEqual(["Y", "OK", "No", "none"]);
  expect(words(["yes ", "n/a"])).toEqual(["Y", "OK", "Yes", "No", "none", "N/A"]);
});

test("each word counts as its mark does", () => {
  expect(offeredOwnWords({ marks }, []).offered.map(({ meaning }) => meaning)).toEqual([
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
  expect(offeredOwnWords({ marks: twice }, ["x"]).offered).toEqual([
    { word: "x", meaning: "met" },
    { word: "n", meaning: "notMet" },
  ]);
});

test("a word like a formula is coloured and not offered, one that Excel can't hold neither; then nothing is refused", () => {
  const long = "x".repeat(256);
  const odd: readonly MarkChoice[] = [
    { word: "Yes", meaning: "met", writtenAs: ["=1+1", "+1", "a\nb", long, "Y"] },
    { word: "N/A", meaning: "notApplicable", writtenAs: ["-"] },
  ];
  const { offered, coloured, complete } = offeredOwnWords({ marks: odd }, []);
  expect(offered.map(({ word }) => word)).toEqual(["Y", "N/A"]);
  expect(coloured.map(({ word }) => word)).toEqual(["=1+1", "+1", "Y", "-", "N/A"]);
  expect(complete).toBe(false);
});

test.each([
  [["Y"], true],
  [["2"], false],
  [["TRUE"], false],
])("others than %j may be refused: %s", (writtenAs, complete) => {
  expect(offeredOwnWords({ marks: [{ word: "Yes", meaning: "met", writtenAs }] }, []).complete).toBe(
    complete,
  );
});
