import type { CellValue } from "../../../src/core/frame/cell-value";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { keptSurvey } from "../../../src/core/survey/kept-survey";
import { movedQuestions } from "../../../src/core/survey/moved-questions";
import { questionOfKind } from "../../../src/core/survey/question-of-kind";
import { responses, type Responses } from "../../../src/core/survey/responses";
import type { SurveyDefinition } from "../../../src/core/survey/survey-definition";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { gridOf } from "./grid";

const read = (...rows: readonly (readonly CellValue[])[]) => responses(gridOf(...rows));
const first = read(["Sector?", "Told?", "Why?"], ["Health", "Yes", "so"], ["Police", "No", "because"]);
const place = { sheet: "Survey", headerRow: 1 };
const kept: SurveyDefinition = {
  ...place,
  questions: surveyQuestions(first).map((question) =>
    question.id === "Told?"
      ? { ...question, options: ["No", "Yes"] }
      : { ...question, kind: "freeText", options: [] },
  ),
  respondents: "random",
  invited: 40,
  by: "Sector?",
  pairs: [
    {
      name: "Told",
      question: "Told?",
      options: ["No"],
      criterion: "feedback" as CriterionId,
      saysMet: false,
    },
    { name: "Why", question: "Why?", options: ["so"], criterion: "consent" as CriterionId, saysMet: true },
  ],
};

it("keeps what the auditor said, and takes the columns from the export of now", () => {
  const now = read(
    ["ID", "Told?", "Sector?", "Why?"],
    [1, "Yes", "Health", "so"],
    [2, "Not sure", "Police", "well"],
  );
  const fitted = keptSurvey(kept, surveyQuestions(now), { sheet: "Survey 2", headerRow: 4 }, now);
  expect(fitted?.gone).toEqual([]);
  expect(fitted?.definition).toMatchObject({
    sheet: "Survey 2",
    headerRow: 4,
    respondents: "random",
    invited: 40,
    by: "Sector?",
  });
  expect(fitted?.definition.pairs).toEqual(kept.pairs);
  const told = fitted?.definition.questions.find(({ id }) => id === "Told?");
  // The order is the auditor's; an answer that came since is last.
  expect(told).toMatchObject({ columns: [{ column: 2, option: null }], options: ["No", "Yes", "Not sure"] });
  expect(fitted?.definition.questions.find(({ id }) => id === "Why?")).toMatchObject({
    kind: "freeText",
    options: [],
  });
  expect(movedQuestions(fitted?.definition ?? kept, now)).toEqual([]);
  // "Told?" stands where it stood.
  expect(movedQuestions(kept, now)).toEqual(["Sector?", "Why?"]);
});

it("says which questions are gone, and leaves out what hung on them", () => {
  const now = read(["Told?"], ["Yes"], ["No"]);
  const fitted = keptSurvey(kept, surveyQuestions(now), place, now);
  expect(fitted?.gone).toEqual(["Sector?", "Why?"]);
  expect(fitted?.definition.by).toBeNull();
  expect(fitted?.definition.pairs.map(({ name }) => name)).toEqual(["Told"]);
});

it("another survey is set up anew", () => {
  const other = read(["Colour?"], ["Red"]);
  expect(keptSurvey(kept, surveyQuestions(other), place, other)).toBeNull();
});

it("an answer that came since joins a question whose kind was corrected too", () => {
  const corrected = {
    ...kept,
    questions: kept.questions.map((question) =>
      question.id === "Why?" ? questionOfKind(question, "oneChoice", first) : question,
    ),
  };
  const now = read(["Sector?", "Told?", "Why?"], ["Health", "Yes", "so"], ["Police", "No", "late"]);
  const why = keptSurvey(corrected, surveyQuestions(now), place, now)?.definition.questions[2];
  expect(why).toMatchObject({ kind: "oneChoice", options: ["so", "because", "late"] });
});

describe("options with a column each", () => {
  const tools = (one: string, other: string) =>
    read(["Which tools?", ""], [one, other], ["x", ""], ["x", "x"], ["x", ""]);
  const setUp = (given: Responses): SurveyDefinition => ({
    ...kept,
    questions: surveyQuestions(given),
    pairs: [],
    by: null,
  });

  it("are known by the spelling of the set-up", () => {
    const now = tools("Graded Care Profile", "DASH");
    const fitted = keptSurvey(setUp(tools("Graded care profile", "DASH")), surveyQuestions(now), place, now);
    const [question] = fitted?.definition.questions ?? [];
    if (question === undefined) throw new Error("no question");
    expect(surveyResult(question, [question], now).options).toEqual([
      { option: "Graded care profile", respondents: 3 },
      { option: "DASH", respondents: 1 },
    ]);
  });

  it("that changed places have moved", () => {
    expect(movedQuestions(setUp(tools("GCP", "DASH")), tools("DASH", "GCP"))).toEqual(["Which tools?"]);
  });
});
