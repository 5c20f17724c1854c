import * as fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { answerReading } from "../../../src/core/scoring/answer-reading";
import type { CriterionKind } from "../../../src/core/scoring/criterion";
import { foldedWord } from "../../../src/core/scoring/mark-meaning";
import { joinedWords } from "../../../src/core/scoring/word-list";
import { differentWords } from "./any-set";

const options = ["Health", "Police", "Yes; but late"];

function read(kind: CriterionKind, cell: CellValue) {
  const marks = kind === "mark" ? [{ word: "Yes", meaning: "met" } as const] : [];
  return answerReading(cell, { kind, marks, options: kind.startsWith("choice") ? options : [] });
}

const kinds: readonly CriterionKind[] = ["mark", "choice", "choices", "number", "date", "text"];

test.each(kinds)("%s: a blank cell, or white space alone, is unscored", (kind) => {
  expect(read(kind, "")).toEqual({ state: "unscored" });
  expect(read(kind, "  ")).toEqual({ state: "unscored" });
});

test.each(kinds)("%s: an error of Excel is not allowed", (kind) => {
  expect(read(kind, { error: "#N/A" })).toEqual({ state: "notAllowed", text: "#N/A" });
});

test.each<[CriterionKind, CellValue, unknown]>([
  ["mark", " yes ", { kind: "mark", word: "Yes", meaning: "met" }],
  ["choice", "POLICE ", { kind: "choice", option: "Police" }],
  ["choice", "Yes; but late", { kind: "choice", option: "Yes; but late" }],
  ["choices", "police; Health; Police", { kind: "choices", options: ["Health", "Police"] }],
  ["choices", "Yes; but late", { kind: "choices", options: ["Yes; but late"] }],
  ["choices", 'Health; "Yes; but late"', { kind: "choices", options: ["Health", "Yes; but late"] }],
  ["number", 0, { kind: "number", number: 0 }],
  ["number", -2.5, { kind: "number", number: -2.5 }],
  ["date", 42979, { kind: "date", serial: 42979 }],
  ["date", 42979.75, { kind: "date", serial: 42979 }],
  ["date", 2958465.5, { kind: "date", serial: 2958465 }],
  ["text", "  =1+1 <b>", { kind: "text", text: "=1+1 <b>" }],
  ["text", 7, { kind: "text", text: "7" }],
])("%s: %j is an answer", (kind, cell, value) => {
  expect(read(kind, cell)).toEqual({ state: "answered", value });
});

test.each<[CriterionKind, CellValue]>([
  ["mark", "y"],
  ["choice", "Health; Police"],
  ["choices", "Health; Fire"],
  ["choices", "Health, Police"],
  ["choices", ";"],
  ["number", "2"],
  ["number", true],
  ["date", "01/09/2017"],
  ["date", 0],
  ["date", 2958466],
])("%s: %j is not allowed, and not guessed", (kind, cell) => {
  expect(read(kind, cell).state).toBe("notAllowed");
});

test("law: any of the options, joined in a cell in any order, reads as those options", () => {
  fc.assert(
    fc.property(differentWords(1, 5), fc.infiniteStream(fc.boolean()), (words, coins) => {
      const chosen = words.filter(() => coins.next().value === true);
      const criterion = { kind: "choices" as const, marks: [], options: words };
      const reading = answerReading(joinedWords([...chosen].reverse()), criterion);
      // Two lists that look alike in one cell are the same answer: a whole option goes before its parts.
      const isWholeOption = words.some(
        (word) => foldedWord(word) === foldedWord(joinedWords([...chosen].reverse())),
      );
      if (chosen.length === 0) expect(reading).toEqual({ state: "unscored" });
      else if (!isWholeOption || chosen.length === 1)
        expect(reading).toEqual({ state: "answered", value: { kind: "choices", options: chosen } });
    }),
  );
});
