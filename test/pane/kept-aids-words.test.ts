import { keptSentences } from "../../src/pane/words/kept-aids-words";

const nothing = { rules: [], colours: [], frozen: false, filterButtons: false };

test("nothing is said where nothing was there", () => {
  expect(keptSentences(nothing)).toEqual([]);
});

test("a sentence for each kind of what stays", () => {
  expect(
    keptSentences({ rules: ["Level"], colours: ["Level", "Decision"], frozen: true, filterButtons: true }),
  ).toEqual([
    "The column “Level” keeps the dropdown or rule for typing that it has.",
    "The columns “Level” and “Decision” keep the colours that they have.",
    "The frozen panes and the filter buttons stay as they are.",
  ]);
});

test("of many columns only the number is said", () => {
  const many = ["a", "b", "c", "d", "e"];
  expect(keptSentences({ ...nothing, rules: many, filterButtons: true })).toEqual([
    "5 columns keep the dropdowns or rules for typing that they have.",
    "The filter buttons stay as they are.",
  ]);
});
