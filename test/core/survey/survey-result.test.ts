import { responses } from "../../../src/core/survey/responses";
import { responseRate } from "../../../src/core/survey/response-rate";
import { resultsByGroup } from "../../../src/core/survey/results-by-group";
import type { SurveyQuestion } from "../../../src/core/survey/survey-question";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { usualShownRules } from "../../../src/core/shown-rules";
import { gridOf } from "./grid";

const read = responses(
  gridOf(
    ["Role", "Told?", "Tools", "Cases", "Comment"],
    ["Nurse", "Yes", "GCP; EHA", 4, ""],
    ["Nurse", "yes ", "EHA;", 10, "Clear"],
    ["Teacher", "No", "", "", ""],
    ["Teacher", "", "GCP;GCP", "many", ""],
    ["Nurse", "Rarely", "EHA", 6, "Long"],
  ),
);
const found = surveyQuestions(read);
const named = (wording: string): SurveyQuestion => {
  const question = found.find((one) => one.wording === wording);
  if (question === undefined) throw new Error(wording);
  return question;
};
const corrected: SurveyQuestion = { ...named("Told?"), kind: "oneChoice", options: ["No", "Yes"] };

it("counts everybody who was asked, and who gave no answer", () => {
  const result = surveyResult(corrected, found, read);
  expect([result.asked, result.answered, result.noAnswer]).toEqual([5, 4, 1]);
  expect(result.options).toEqual([
    { option: "No", respondents: 1 },
    { option: "Yes", respondents: 2 },
    { option: "Other answers", respondents: 1 },
  ]);
  expect(result.words).toEqual([{ text: "Rarely", row: 6, column: 2 }]);
});

it("counts other answers once where an option bears that name", () => {
  const { answered, options } = surveyResult(
    { ...corrected, options: ["Yes", "Other answers"] },
    found,
    read,
  );
  expect(answered).toBe(4);
  expect(options).toEqual([
    { option: "Yes", respondents: 2 },
    { option: "Other answers", respondents: 2 },
  ]);
});

it("counts a respondent once for an option that stands in the cell twice", () => {
  const { options } = surveyResult(named("Tools"), found, read);
  expect(options).toEqual([
    { option: "GCP", respondents: 2 },
    { option: "EHA", respondents: 3 },
  ]);
});

it("takes numbers only for numbers, and says what was written instead", () => {
  const result = surveyResult({ ...named("Cases"), kind: "number", options: [] }, found, read);
  expect(result.numbers).toEqual({ lowest: 4, median: 6, highest: 10 });
  expect([result.answered, result.noAnswer]).toEqual([3, 2]);
  expect(result.words).toEqual([{ text: "many", row: 5, column: 4 }]);
});

it("asks only those who gave the answer that a question hangs on", () => {
  const question = { ...corrected, askedOf: { question: "Role", options: ["nurse"] } };
  const result = surveyResult(question, found, read);
  expect([result.responses, result.asked, result.noAnswer]).toEqual([5, 3, 0]);
});

it("counts by the answers to another question and says where that is a small base", () => {
  const grouped = resultsByGroup(corrected, named("Role"), found, read, usualShownRules);
  expect(grouped.map(({ group, result, smallBase }) => [group, result.asked, smallBase])).toEqual([
    ["Nurse", 3, "noPercentage"],
    ["Teacher", 2, "noPercentage"],
  ]);
  const loose = resultsByGroup(corrected, named("Role"), found, read, {
    fewestForPercentage: 3,
    fewestForPrecision: 4,
  });
  expect(loose.map(({ smallBase }) => smallBase)).toEqual(["small", "noPercentage"]);
});

it("takes what is written beside the one answer for a remark, and alone for another answer", () => {
  const beside = responses(
    gridOf(
      ["Agency", ""],
      ["Response", "Other (please specify)"],
      ["Health", "School nurse"],
      ["Health", ""],
      ["", "A charity"],
    ),
  );
  const [agency] = surveyQuestions(beside);
  if (agency === undefined) throw new Error("no question");
  const { options, answered, words } = surveyResult(agency, [agency], beside);
  expect(options.map(({ respondents }) => respondents)).toEqual([2, 1]);
  expect(answered).toBe(3);
  expect(words.map(({ row }) => row)).toEqual([3, 5]);
});

it("knows a response rate only where as many were invited as responded", () => {
  expect(responseRate(111, 400)).toEqual({ responses: 111, invited: 400 });
  expect(responseRate(111, 110)).toBeNull();
  expect(responseRate(111, null)).toBeNull();
  expect(responseRate(0, 0)).toBeNull();
});
