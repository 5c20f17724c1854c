import { optionRows } from "../../../src/core/survey/option-rows";
import { responses } from "../../../src/core/survey/responses";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { gridOf } from "./grid";

function rowsOf(...cells: readonly string[]) {
  const read = responses(gridOf(["Clear?", "n"], ...cells.map((cell, at) => [cell, at])));
  const questions = surveyQuestions(read);
  const [question] = questions;
  if (question === undefined) throw new Error("no question");
  return optionRows(surveyResult(question, questions, read)).map(({ words, respondents, together }) => [
    words,
    respondents,
    together?.length ?? 0,
  ]);
}

it("puts the sides of a scale before their options and who gave no answer last", () => {
  expect(rowsOf("Agree", "Strongly agree", "Disagree", "Agree", "")).toEqual([
    ["Agree, together", 3, 2],
    ["Strongly agree", 1, 0],
    ["Agree", 2, 0],
    ["Disagree", 1, 0],
    ["No answer", 1, 0],
  ]);
});

it("has no sides without a scale, and a line for no answer even where everybody answered", () => {
  expect(rowsOf("Yes", "No", "Yes", "No")).toEqual([
    ["Yes", 2, 0],
    ["No", 2, 0],
    ["No answer", 0, 0],
  ]);
});
