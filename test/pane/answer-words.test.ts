import { answerWords } from "../../src/pane/words/answer-words";

test.each([
  ["a cell's day", 43_062, "date", true, 1900, "23 November 2017"],
  ["a cell's day that counts from 1904", 41_600, "date", true, 1904, "23 November 2017"],
  ["a day that was typed", "2017-11-23", "date", true, 1900, "23 November 2017"],
  ["words in place of a day", "soon", "date", true, 1900, "soon"],
  ["a number that is no day", -1, "date", true, 1900, "-1"],
  ["a number in a comment", 43_062, "date", false, 1900, "43062"],
  ["a number", 43_062, "number", true, 1900, "43062"],
  ["nothing", "", "date", true, 1900, ""],
] as const)("%s", (_, answer, kind, isAnswer, days, words) => {
  expect(answerWords(answer, kind, isAnswer, days)).toBe(words);
});
