import type { Criterion, CriterionId, MarkChoice } from "../../../src/core/scoring/criterion";
import { followedMarkWords } from "../../../src/core/scoring/followed-mark-words";

const marks = (...words: readonly string[]): readonly MarkChoice[] =>
  words.map((word) => ({ word, meaning: "met" }));
const question = (...words: readonly string[]): Criterion => ({
  id: "q" as CriterionId,
  number: 1,
  section: "",
  shortName: "Q",
  question: "Q?",
  foundSentence: "",
  guidance: "",
  standard: "",
  kind: "mark",
  marks: marks(...words),
  options: [],
  reasons: [],
  applies: { when: "always" },
});
const before = question("Yes", "No", "N/A");
const words = [
  { value: "Y", mark: "Yes" },
  { value: "OK", mark: "Yes" },
  { value: "N", mark: "No" },
];

test("words follow where the auditor says, and the old word of the mark in a cell does too", () => {
  const after = question("Fully", "No", "N/A");
  const moves = [{ from: "Yes", to: "Fully" }];
  expect(followedMarkWords(before, after, words, ["Y", "yes", "N"], moves)).toEqual([
    { value: "Y", mark: "Fully" },
    { value: "OK", mark: "Fully" },
    { value: "N", mark: "No" },
    { value: "Yes", mark: "Fully" },
  ]);
  expect(followedMarkWords(before, after, words, ["Y"], moves)).toHaveLength(3);
});

test("a mark that no case has is followed to the one in its place; one that cases have only with a yes", () => {
  const after = question("Fully", "No", "N/A");
  expect(followedMarkWords(before, after, words, ["N", ""], [])[0]).toEqual({ value: "Y", mark: "Fully" });
  expect(followedMarkWords(before, after, words, ["y"], [])).toEqual(words);
  expect(followedMarkWords(before, after, words, ["Yes"], [])).toEqual(words);
});

test("a mark that was taken away goes nowhere by itself, and to another mark where that was said", () => {
  const after = question("No", "N/A");
  expect(followedMarkWords(before, after, words, [], [])).toEqual(words);
  expect(followedMarkWords(before, after, words, ["Y"], [{ from: "Yes", to: "No" }])).toEqual([
    { value: "Y", mark: "No" },
    { value: "OK", mark: "No" },
    { value: "N", mark: "No" },
  ]);
  // To a mark that is not offered either: nowhere.
  expect(followedMarkWords(before, after, words, ["Y"], [{ from: "Yes", to: "Maybe" }])).toEqual(words);
});

test("marks that stay, in another order or with other capitals, change nothing", () => {
  expect(followedMarkWords(before, question("no", "YES", "N/A"), words, ["Y", "N"], [])).toEqual(words);
});

test("two marks that are renamed at once follow each to its own", () => {
  const moves = [
    { from: "Yes", to: "A" },
    { from: "No", to: "B" },
  ];
  expect(followedMarkWords(before, question("A", "B", "N/A"), words, ["Y", "N"], moves)).toEqual([
    { value: "Y", mark: "A" },
    { value: "OK", mark: "A" },
    { value: "N", mark: "B" },
  ]);
});
