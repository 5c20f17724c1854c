import { responses } from "../../../src/core/survey/responses";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { gridOf } from "./grid";
import type { SurveyKind } from "../../../src/core/survey/survey-question";
import type { SurveyResult } from "../../../src/core/survey/survey-result";
import { surveySentence } from "../../../src/core/survey/survey-sentence";

function resultOf(
  kind: SurveyKind,
  asked: number,
  noAnswer: number,
  ...counts: readonly (readonly [string, number])[]
): SurveyResult {
  const options = counts.map(([option, respondents]) => ({ option, respondents }));
  return {
    question: {
      id: "Q",
      wording: "Q",
      kind,
      columns: [],
      separator: null,
      options: options.map(({ option }) => option),
      askedOf: null,
    },
    responses: asked,
    asked,
    answered: asked - noAnswer,
    noAnswer,
    options,
    numbers: null,
    words: [],
  };
}

it.each([
  [
    resultOf("oneChoice", 111, 3, ["Positive", 82], ["Negative", 17], ["Little impact", 9]),
    "Most of those asked, 82 of 111 (74%), answered “Positive”. 3 of 111 (3%) gave no answer.",
  ],
  // The report that this comes from calls 28% a majority.
  [
    resultOf("oneChoice", 111, 0, ["Education", 31], ["Health", 24], ["Police", 26], ["Others", 30]),
    "The largest group, 31 of 111 (28%), answered “Education”.",
  ],
  [
    resultOf("oneChoice", 20, 0, ["Yes", 10], ["No", 10]),
    "The largest groups, 10 of 20 (50%) each, answered “Yes” and “No”.",
  ],
  [
    resultOf("oneChoice", 20, 9, ["Yes", 10], ["No", 1]),
    "The largest group, 10 of 20 (50%), answered “Yes”. 9 of 20 (45%) gave no answer.",
  ],
  // More gave no answer than any one answer: no answer is the largest group.
  [
    resultOf("oneChoice", 12, 9, ["Yes", 2], ["No", 1]),
    "Most of those asked, 9 of 12 (75%), gave no answer. The largest group of the others, 2 of 12 (17%), answered “Yes”.",
  ],
  [
    resultOf("scale", 20, 8, ["Agree", 6], ["Disagree", 6]),
    "8 of 20 (40%) gave no answer. The largest groups of the others, 6 of 20 (30%) each, answered “Agree” and “Disagree”.",
  ],
  [
    resultOf("oneChoice", 20, 8, ["Yes", 8], ["No", 4]),
    "8 of 20 (40%) gave no answer. The largest group of the others, 8 of 20 (40%), answered “Yes”.",
  ],
  [resultOf("oneChoice", 4, 0, ["Yes", 3], ["No", 1]), "Most of those asked, 3 of 4, answered “Yes”."],
  [resultOf("oneChoice", 12, 0, ["Yes", 12], ["No", 0]), "All 12 answered “Yes”."],
  [resultOf("oneChoice", 0, 0), "Nobody was asked this."],
  [resultOf("freeText", 30, 30), "Nobody answered; 30 were asked."],
  [resultOf("freeText", 30, 12), "18 of 30 (60%) wrote something. 12 of 30 (40%) gave no answer."],
  [resultOf("aboutResponse", 30, 0), ""],
])("says %#: what most answered only where more than half did", (result, sentence) => {
  expect(surveySentence(result)).toBe(sentence);
});

it("says that several choices add up to more than 100%", () => {
  expect(surveySentence(resultOf("severalChoices", 20, 0, ["A", 15], ["B", 12]))).toBe(
    "Most of those asked, 15 of 20 (75%), answered “A”. Respondents could choose several, so these add up to more than 100%.",
  );
  // Only where they do.
  expect(surveySentence(resultOf("severalChoices", 20, 3, ["A", 11], ["B", 9]))).toContain(
    "so these can add up to more than 100%.",
  );
});

it("says numbers as people write them, and no number for a day", () => {
  const answers = (wording: string, ...cells: readonly (number | string)[]) => {
    const read = responses(gridOf([wording], ...cells.map((cell) => [cell])));
    const questions = surveyQuestions(read);
    return questions.map((question) => surveySentence(surveyResult(question, questions, read)));
  };
  expect(answers("How many years?", 0.1 + 0.2, 1200, "15", 15)).toEqual([
    "4 of 4 gave a number, from 0.3 to 1,200; half of them at most 15.",
  ]);
  expect(answers("When were you trained?", 43000, 43111, 42000.5)).toEqual(["3 of 3 gave a date."]);
  expect(answers("How much is your grant?", 43000, 43111, 42000)).toEqual([
    "3 of 3 gave a number, from 42,000 to 43,111; half of them at most 43,000.",
  ]);
  expect(answers("When did you start (year)?", 1998, 2001, 2017)).toEqual([
    "3 of 3 gave a number, from 1,998 to 2,017; half of them at most 2,001.",
  ]);
});
