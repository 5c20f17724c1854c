import type { CellValue } from "../../../src/core/frame/cell-value";
import { MOST_OPTIONS } from "../../../src/core/survey/column-kind";
import { questionOfKind } from "../../../src/core/survey/question-of-kind";
import { responses } from "../../../src/core/survey/responses";
import { MOST_GROUPS, surveyFaults } from "../../../src/core/survey/survey-faults";
import type { SurveyDefinition } from "../../../src/core/survey/survey-definition";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { gridOf } from "./grid";

function faults(
  rows: readonly (readonly CellValue[])[],
  change: (
    definition: SurveyDefinition,
    read: ReturnType<typeof responses>,
  ) => Partial<SurveyDefinition> = () => ({}),
) {
  const read = responses(gridOf(...rows));
  const definition: SurveyDefinition = {
    sheet: "Survey",
    headerRow: 1,
    questions: surveyQuestions(read),
    respondents: "notRandom",
    invited: null,
    by: null,
    pairs: [],
  };
  return surveyFaults({ ...definition, ...change(definition, read) }, read);
}

const plain = [
  ["ID", "Told?"],
  [1, "Yes"],
  [2, "No"],
] as const;
const many = (answers: number) => [
  ["School?"],
  ...Array.from({ length: answers }, (_, at) => [`School ${at}`]),
];
const asChoice = (
  definition: SurveyDefinition,
  read: ReturnType<typeof responses>,
): Partial<SurveyDefinition> => ({
  questions: definition.questions.map((question) => questionOfKind(question, "oneChoice", read)),
});

it("has none to find in a plain survey", () => {
  expect(faults(plain)).toEqual([]);
});

it("refuses a survey without a question", () => {
  const none = faults(plain, ({ questions }) => ({
    questions: questions.map((question) => ({ ...question, kind: "aboutResponse" as const })),
  }));
  expect(none.map(({ kind }) => kind)).toEqual(["surveyNoQuestions"]);
});

it("refuses one that nobody answered, though rows stand there", () => {
  expect(
    faults([
      ["ID", "Told?"],
      [1, ""],
      [2, " "],
    ]).map(({ kind }) => kind),
  ).toEqual(["surveyNoResponses"]);
});

it("refuses more options than can be read, and takes as many as may be", () => {
  expect(faults(many(MOST_OPTIONS), asChoice)).toEqual([]);
  expect(faults(many(300), asChoice)).toEqual([
    { kind: "surveyManyOptions", question: "School?", options: 300, most: MOST_OPTIONS },
  ]);
});

it("refuses to break down by more groups than mean something", () => {
  const by = (...asked: Parameters<typeof asChoice>) => ({ ...asChoice(...asked), by: "School?" });
  expect(faults(many(MOST_GROUPS), by)).toEqual([]);
  // As many as there may be options are still too many groups.
  expect(faults(many(MOST_OPTIONS), by)).toMatchObject([{ kind: "surveyManyGroups", groups: MOST_OPTIONS }]);
  expect(faults(many(MOST_GROUPS + 1), by)).toEqual([
    { kind: "surveyManyGroups", question: "School?", groups: MOST_GROUPS + 1, most: MOST_GROUPS },
  ]);
});

it("refuses more responses than were invited, and takes as many", () => {
  const invited = (number: number) => faults(plain, () => ({ invited: number }));
  expect(invited(1)).toEqual([{ kind: "surveyInvited", invited: 1, responses: 2 }]);
  expect(invited(2)).toEqual([]);
});

it("names the cells of answers that are errors, and no others", () => {
  const rows = [
    ["ID", "Told?"],
    [{ error: "#N/A" }, "Yes"],
    [2, { error: "#REF!" }],
  ];
  expect(faults(rows)).toEqual([
    { kind: "surveyErrors", sheet: "Survey", places: [{ sheet: "Survey", address: "B3" }] },
  ]);
});
