import type { CellValue } from "../../../src/core/frame/cell-value";
import { answerDigest, answerThemes, withAnswerThemes } from "../../../src/core/survey/answer-themes";
import { responses } from "../../../src/core/survey/responses";
import { surveyDefinitionFrom } from "../../../src/core/survey/survey-definition-form";
import type { SurveyDefinition } from "../../../src/core/survey/survey-definition";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { gridOf } from "./grid";

const rows: readonly (readonly CellValue[])[] = [
  ["ID", "Anything else?"],
  [1, "Nobody rings back, and the form is long"],
  [2, "the form  is LONG, and nobody rings back"],
  [3, ""],
  [4, "nobody rings back, and the form is long "],
  [5, "All good here with us and our team"],
];
const read = responses(gridOf(...rows));
const questions = surveyQuestions(read).map((each) =>
  each.kind === "aboutResponse" ? each : { ...each, kind: "freeText" as const, options: [] },
);
const [, question] = questions;
if (question === undefined) throw new Error("no question");
const result = surveyResult(question, questions, read);
const blank: SurveyDefinition = {
  sheet: "Survey",
  headerRow: 1,
  questions,
  respondents: "notRandom",
  invited: null,
  by: null,
  pairs: [],
};
const say = (definition: SurveyDefinition, words: string, ...themes: readonly string[]) =>
  withAnswerThemes(definition, question.id, { digest: answerDigest(words), themes });

it("counts each respondent once a theme, and says who was not looked at", () => {
  expect(answerThemes(result, blank)).toBeNull();
  const one = say(blank, "Nobody rings back, and the form is long", "Feedback", "Forms");
  expect(answerThemes(result, one)).toEqual({
    themes: [
      { theme: "Feedback", respondents: 2 },
      { theme: "Forms", respondents: 2 },
    ],
    none: 0,
    open: 2,
  });
  const all = say(
    say(one, "the form is long, and nobody rings back", "Forms"),
    "All good here with us and our team",
  );
  expect(answerThemes(result, all)).toEqual({
    themes: [
      { theme: "Feedback", respondents: 2 },
      { theme: "Forms", respondents: 3 },
    ],
    none: 1,
    open: 0,
  });
});

it("what is said of an answer takes the place of what was said before", () => {
  const again = say(
    say(blank, "All good here with us and our team", "Forms"),
    "All good here with us and our team",
  );
  expect(again.coded).toEqual([
    {
      question: question.id,
      answers: [{ digest: answerDigest("All good here with us and our team"), themes: [] }],
    },
  ]);
  expect(answerThemes(result, again)).toEqual({ themes: [], none: 1, open: 3 });
});

it("keeps digests and no words, and reads as the same again", () => {
  const coded = say(blank, "All good here with us and our team", "Forms");
  expect(JSON.stringify(coded)).not.toContain("All good");
  expect(surveyDefinitionFrom(JSON.parse(JSON.stringify(coded)))).toEqual(coded);
});

it("no theme is counted of a question that is no free text any more", () => {
  const coded = say(blank, "All good here with us and our team", "Forms");
  const other = { ...result, question: { ...question, kind: "oneChoice" as const } };
  expect(answerThemes(other, coded)).toBeNull();
});

it("an answer is known again for ever: capitals and white space are no difference", () => {
  expect(answerDigest("The form  is LONG ")).toBe(answerDigest("the form is long"));
  expect(answerDigest("the form is long")).toBe("79a24c1f6e6d53e9");
});
