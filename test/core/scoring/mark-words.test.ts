import { answerReading } from "../../../src/core/scoring/answer-reading";
import type { Criterion } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { foundWords, suggestedMark, withMarkWords } from "../../../src/core/scoring/mark-words";

const marks: Criterion["marks"] = [
  { word: "Yes", meaning: "met" },
  { word: "Partly", meaning: "partly" },
  { word: "No", meaning: "notMet" },
  { word: "N/A", meaning: "notApplicable" },
];

test("words are counted without regard to capitals and white space, and blanks are none", () => {
  const values = ["Y", "y ", "yes ", "", "  ", 2, "?", "Y", true, { error: "#N/A" }, "#N/A"];
  expect(foundWords(values, { marks })).toEqual([
    { value: "Y", count: 3, reads: "other" },
    { value: "#N/A", count: 1, reads: "error" },
    { value: "#N/A", count: 1, reads: "other" },
    { value: "2", count: 1, reads: "other" },
    { value: "?", count: 1, reads: "other" },
    { value: "TRUE", count: 1, reads: "other" },
    { value: "yes", count: 1, reads: "mark" },
  ]);
});

test.each([
  ["Y", "Yes"],
  ["true", "Yes"],
  ["1", "Yes"],
  ["n", "No"],
  ["0", "No"],
  ["Not applicable", "N/A"],
  ["na", "N/A"],
  ["Partially ", "Partly"],
  ["2", null],
  ["?", null],
  ["", null],
])("“%s” most likely stands for %s", (value, mark) => {
  expect(suggestedMark(value, { marks })).toBe(mark);
});

test("nothing is suggested where no mark, or more than one, counts so", () => {
  expect(suggestedMark("partly", { marks: marks.filter(({ word }) => word !== "Partly") })).toBeNull();
  expect(suggestedMark("y", { marks: [...marks, { word: "Outstanding", meaning: "met" }] })).toBeNull();
});

test("cells are read through what was said, by that criterion alone; the rest stays not allowed", () => {
  const words = {
    decision: [
      { value: "Y", mark: "yes" },
      { value: "?", mark: "gone" },
      { value: "No", mark: "Yes" },
    ],
  };
  const { criteria } = withMarkWords(mashThresholdSet, words);
  const decision = criteria.find(({ id }) => id === "decision");
  const quality = criteria.find(({ id }) => id === "quality");
  if (decision === undefined || quality === undefined) throw new Error("not in the set");
  const met = { state: "answered", value: { kind: "mark", word: "Yes", meaning: "met" } };
  expect(answerReading(" y", decision)).toEqual(met);
  expect(answerReading("?", decision)).toEqual({ state: "notAllowed", text: "?" });
  // A mark of the criterion stays itself, whatever a damaged record says.
  expect(answerReading("No", decision)).toMatchObject({ value: { word: "No", meaning: "notMet" } });
  expect(answerReading("y", quality)).toEqual({ state: "notAllowed", text: "y" });
  expect(answerReading({ error: "#N/A" }, decision).state).toBe("notAllowed");
  expect(withMarkWords(mashThresholdSet, {})).toEqual(mashThresholdSet);
});
