import { markReading } from "../../../src/core/scoring/mark-meaning";
import type { MarkChoice } from "../../../src/core/scoring/criterion";
import { offeredOwnWords } from "../../../src/core/scoring/offered-own-words";
import { wordInColumn } from "../../../src/core/scoring/word-in-column";

const marks: readonly MarkChoice[] = [
  { word: "Yes", meaning: "met", writtenAs: ["+", "Y"] },
  { word: "No", meaning: "notMet", writtenAs: ["=no"] },
  { word: "N/A", meaning: "notApplicable" },
];
const column = ["Y", "", "=no", "Y"];

test("a mark goes into the column in its own word, the first that can be offered", () => {
  expect(wordInColumn({ marks }, "Yes", column)).toBe("Y");
});

test("where the mark's own word stands, or no other can be offered, that is written", () => {
  expect(wordInColumn({ marks }, "Yes", [...column, " yes"])).toBe("Yes");
  expect(wordInColumn({ marks }, "No", column)).toBe("No");
  expect(wordInColumn({ marks }, "N/A", column)).toBe("N/A");
});

test("what is no mark stays: an emptied cell, a word of nobody", () => {
  for (const text of ["", "maybe", "Y"]) expect(wordInColumn({ marks }, text, column)).toBe(text);
});

test("what is written is read as the mark that was meant, and stands in the dropdown", () => {
  const offered = offeredOwnWords({ marks }, column).offered.map(({ word }) => word);
  for (const { word } of marks) {
    const written = wordInColumn({ marks }, word, column);
    expect(markReading(written, { marks })).toMatchObject({ word });
    expect(offered).toContain(written);
  }
});
