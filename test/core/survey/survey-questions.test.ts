import type { CellValue } from "../../../src/core/frame/cell-value";
import { responses } from "../../../src/core/survey/responses";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { gridOf } from "./grid";

const questionsOf = (...rows: readonly (readonly CellValue[])[]) =>
  surveyQuestions(responses(gridOf(...rows)));

it("knows what is about the response, and no question of it", () => {
  const found = questionsOf(
    ["Respondent ID", "Start Date", "IP Address", "Role"],
    [1, 43000.5, "127.0.0.1", "Nurse"],
    [2, 43001.5, "127.0.0.1", "Nurse"],
  );
  expect(found.map(({ kind }) => kind)).toEqual([
    "aboutResponse",
    "aboutResponse",
    "aboutResponse",
    "oneChoice",
  ]);
});

it("makes one question of the columns of its options, words behind Other among them", () => {
  const [tools] = questionsOf(
    ["Which tools?", "", ""],
    ["GCP", "EHA", "Other (please specify)"],
    ["GCP", "EHA", ""],
    ["", "", "A form of ours"],
  );
  expect(tools).toEqual({
    id: "Which tools?",
    wording: "Which tools?",
    kind: "severalChoices",
    separator: null,
    options: ["GCP", "EHA", "Other (please specify)"],
    askedOf: null,
    columns: [
      { column: 1, option: "GCP" },
      { column: 2, option: "EHA" },
      { column: 3, option: "Other (please specify)", holdsWords: true },
    ],
  });
});

it("makes one choice of them where nobody chose two", () => {
  const [route] = questionsOf(["How?", ""], ["Phone", "Form"], ["Phone", ""], ["", "Form"]);
  expect(route?.kind).toBe("oneChoice");
});

it("makes a question of each line of a matrix", () => {
  const found = questionsOf(
    ["How much do you agree?", ""],
    ["It is clear", "It is short"],
    ["Agree", "Strongly agree"],
    ["Agree", "Disagree"],
  );
  expect(found.map(({ wording, kind }) => [wording, kind])).toEqual([
    ["How much do you agree? – It is clear", "oneChoice"],
    ["How much do you agree? – It is short", "scale"],
  ]);
});

it("puts a column of answers together with what else there was to say", () => {
  const found = questionsOf(
    ["Which agency?", ""],
    ["Response", "Other (please specify)"],
    ["Health", ""],
    ["Health", ""],
    ["", "A charity"],
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.options).toEqual(["Health", "Other (please specify)"]);
});

it("tells two questions of the same wording apart", () => {
  expect(questionsOf(["Told?", "Told?"], ["Yes", "No"]).map(({ id }) => id)).toEqual(["Told?", "Told? (2)"]);
});

it("finds none on an empty sheet", () => {
  expect(questionsOf()).toEqual([]);
});

it("takes what the tool calls open-ended as words, however few and short the answers are", () => {
  const found = questionsOf(
    ["ID", "Anything else?", "How many?"],
    ["", "Open-Ended Response", "Open-Ended Response"],
    [1, "No", 12],
    [2, "No", 40],
  );
  expect(found.map(({ kind }) => kind)).toEqual(["aboutResponse", "freeText", "number"]);
});

it("takes a sentence among few answers for somebody's own words", () => {
  const kindOf = (...answers: readonly string[]) =>
    questionsOf(["Else?"], ...answers.map((one) => [one]))[0]?.kind;
  expect(kindOf("Nothing", "Ask Orla Ashdown, she knows")).toBe("freeText");
  expect(kindOf("Yes", "No", "Not sure")).toBe("oneChoice");
});

it("counts Other once where it stands both as an answer and as a header", () => {
  const read = responses(
    gridOf(
      ["Your role?", ""],
      ["Response", "Other (please specify)"],
      ["Nurse", ""],
      ["Nurse", ""],
      ["Nurse", ""],
      ["Other (Please specify)", "Dentist"],
      ["Other (Please specify)", "Porter"],
    ),
  );
  const [role] = surveyQuestions(read);
  if (role === undefined) throw new Error("no question");
  const { options, answered } = surveyResult(role, [role], read);
  expect(options).toEqual([
    { option: "Nurse", respondents: 3 },
    { option: "Other (Please specify)", respondents: 2 },
  ]);
  expect(answered).toBe(5);
});
