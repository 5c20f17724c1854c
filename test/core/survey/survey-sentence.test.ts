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
});
