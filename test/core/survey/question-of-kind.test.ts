import type { CellValue } from "../../../src/core/frame/cell-value";
import { kindsFor, questionOfKind } from "../../../src/core/survey/question-of-kind";
import { responses } from "../../../src/core/survey/responses";
import type { SurveyKind } from "../../../src/core/survey/survey-question";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { gridOf } from "./grid";

function as(kind: SurveyKind, ...cells: readonly CellValue[]) {
  const read = responses(gridOf(["Q?", "x"], ...cells.map((cell) => [cell, "x"])));
  const [question] = surveyQuestions(read);
  if (question === undefined) throw new Error("no question");
  const changed = questionOfKind(question, kind, read);
  return { changed, result: surveyResult(changed, [changed], read) };
}

it("a scale has its order, and numbers theirs", () => {
  expect(as("scale", "Never", "Always", "Sometimes").changed.options).toEqual([
    "Always",
    "Sometimes",
    "Never",
  ]);
  expect(as("oneChoice", 10, 2, 2, 7).changed.options).toEqual(["2", "7", "10"]);
  // What nobody knows a scale of stands as it was given most often.
  expect(as("scale", "Blue", "Red", "Red").changed.options).toEqual(["Red", "Blue"]);
});

it("every answer becomes an option, so that none is lost in “Other answers”", () => {
  const { changed, result } = as("oneChoice", "by phone", "By Phone", "a form of ours", "an e-mail", "fax");
  expect(changed.options).toEqual(["by phone", "a form of ours", "an e-mail", "fax"]);
  expect(result.options.map(({ respondents }) => respondents)).toEqual([2, 1, 1, 1]);
});

test.each([
  [";", "GCP; EHA", "GCP;"],
  ["\n", "GCP\nEHA", "GCP"],
  [",", "GCP, EHA", "GCP"],
])("several choices are parted by %j", (separator, two, one) => {
  const { changed, result } = as("severalChoices", two, one);
  expect(changed).toMatchObject({ separator, options: ["GCP", "EHA"] });
  expect(result.options.map(({ respondents }) => respondents)).toEqual([2, 1]);
});

it("free text, a number and what is no question have no options", () => {
  for (const kind of ["freeText", "number", "aboutResponse"] as const)
    expect(as(kind, "Yes", "No", "Yes").changed).toMatchObject({ kind, options: [], separator: null });
});

it("a question with a column for each option keeps them, and can’t become words or numbers", () => {
  const read = responses(gridOf(["Tools?", ""], ["GCP", "EHA"], ["GCP", ""], ["", "EHA"]));
  const [tools] = surveyQuestions(read);
  if (tools === undefined) throw new Error("no question");
  expect(kindsFor(tools)).toEqual(["oneChoice", "severalChoices", "aboutResponse"]);
  const none = questionOfKind(tools, "aboutResponse", read);
  expect(none.options).toEqual([]);
  expect(questionOfKind(none, "severalChoices", read).options).toEqual(["GCP", "EHA"]);
});

it("the words behind “Other” keep their line, last, when the answers beside them are read anew", () => {
  const read = responses(
    gridOf(
      ["Role?", ""],
      ["Response", "Other (please specify)"],
      ["Nurse", ""],
      ["Teacher", ""],
      ["Nurse", ""],
      ["", "A keeper of bees"],
    ),
  );
  const [role] = surveyQuestions(read);
  if (role === undefined) throw new Error("no question");
  const again = questionOfKind(role, "severalChoices", read);
  expect(again.options).toEqual(["Nurse", "Teacher", "Other (please specify)"]);
  expect(surveyResult(again, [again], read).options.map(({ respondents }) => respondents)).toEqual([2, 1, 1]);
});
