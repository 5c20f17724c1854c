import { joinedRows } from "../../src/share/leaks/joined-rows";
import type { SaidWords } from "../../src/share/leaks/said-words";

const cell = (address: string, words: string, sheet = "Findings"): SaidWords => ({
  words,
  place: `${sheet} ${address}`,
  isCell: true,
});
const words = (said: readonly SaidWords[]) =>
  joinedRows(said).map(({ words: each, place }) => `${place}: ${each}`);

test("a row that goes on is read behind the one above it, column by column, however often", () => {
  const said = [
    cell("A4", "Reading"),
    cell("B4", "Some files of Rhys"),
    cell("D4", "first"),
    { words: "a row of some height", place: "Findings", isCell: false },
    cell("A5", "Reading (continued)"),
    cell("B5", "Dunmere were"),
    cell("A6", "Reading (continued)"),
    cell("B6", "on paper"),
    cell("D6", "second"),
    cell("A7", "Another"),
    cell("B7", "Nothing"),
  ];
  expect(words(said)).toEqual([
    "Findings A4: Reading",
    "Findings B4: Some files of Rhys Dunmere were on paper",
    "Findings D4: first second",
    "Findings: a row of some height",
    "Findings A5: Reading (continued)",
    "Findings A6: Reading (continued)",
    "Findings A7: Another",
    "Findings B7: Nothing",
  ]);
});

test("nothing is joined over an empty row's end, to another sheet, or to words that are no cell", () => {
  const said = [
    cell("A4", "Reading"),
    cell("B4", "one"),
    cell("A5", "Another"),
    cell("B5", "two"),
    { words: "three (continued)", place: "Findings", isCell: false },
    cell("A1", "Reading (continued)", "Notes"),
    cell("C1", "four", "Notes"),
  ];
  expect(words(said)).toEqual(said.map(({ words: each, place }) => `${place}: ${each}`));
});
