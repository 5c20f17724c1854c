import * as fc from "fast-check";
import { joinedWords, listedWords, listParts } from "../../../src/core/scoring/word-list";
import { anyWord } from "./any-set";

test("law: what is joined splits into the same words", () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 6 }), (words) => {
      expect(listedWords(joinedWords(words))).toEqual(words);
    }),
    { numRuns: 500 },
  );
});

test("words of earlier versions split as they did", () => {
  expect(listedWords(" None indicated ;; Wrong for the information; ")).toEqual([
    "None indicated",
    "Wrong for the information",
  ]);
  expect(listedWords("")).toEqual([]);
  expect(listedWords('5" form; Other')).toEqual(['5" form', "Other"]);
});

test("a quotation mark that is never closed is a letter", () => {
  expect(listedWords('"open; Other')).toEqual(['"open', "Other"]);
});

test("what follows a word in quotation marks is told apart from it, and never lost", () => {
  expect(listParts('"Yes; late" = met; No')).toEqual([
    { word: "Yes; late", quoted: true, rest: "= met" },
    { word: "No", quoted: false, rest: "" },
  ]);
  expect(listedWords('"Very" late; No')).toEqual(['"Very" late', "No"]);
});
