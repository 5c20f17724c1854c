import { protectedSurvey } from "../../src/core/disclosure/survey/protected-survey";
import type {
  PublishedSurvey,
  PublishedSurveyQuestion,
} from "../../src/core/disclosure/survey/published-survey";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { emailSummary } from "../../src/share/email-summary";
import { reportOfSurvey } from "./example-report";

const reportWith = reportOfSurvey(5);

/** A question with these answers, in this order, of 111 who were asked. */
function question(
  name: string,
  options: readonly (readonly [name: string, cases: number])[],
  other: Partial<PublishedSurveyQuestion> = {},
): PublishedSurveyQuestion {
  return {
    name,
    kind: "oneChoice",
    asked: 111,
    answered: options.reduce((sum, [, cases]) => sum + cases, 0),
    options: options.map(([option, cases]) => ({ name: option, cases })),
    themes: [],
    askedOf: null,
    ...other,
  };
}

function surveyOf(questions: readonly PublishedSurveyQuestion[], pair: readonly number[]): PublishedSurvey {
  return {
    made: "6 December 2017, 14:05",
    responses: 111,
    invited: null,
    respondents: "notRandom",
    questions,
    pairs: [{ name: "A pair", at: 0, options: pair, criterion: "feedback" as CriterionId, count: 0 }],
  };
}

describe("answers whose order is that of the export: the most frequent first", () => {
  const report = (options: readonly (readonly [string, number])[]) =>
    reportWith(protectedSurvey(surveyOf([question("Impact", options)], [0, 1, 2]), 5));
  const three = report([
    ["Positive", 100],
    ["Negative", 3],
    ["Little", 2],
  ]);
  const other = report([
    ["Positive", 100],
    ["Little", 3],
    ["Negative", 2],
  ]);

  it("names the hidden ones by name, so that nobody learns which of them is the larger", () => {
    expect(three.survey?.answers.map(({ words, respondents }) => [words, respondents])).toEqual([
      ["Positive", "100 of 111 (90%)"],
      ["Little; Negative", "c each"],
      ["No answer", "6 of 111 (5%)"],
    ]);
  });

  it("prints the same, in the pairs and in the e-mail too, whichever is the larger", () => {
    expect(three.survey?.pairs).toHaveLength(1);
    expect(other.survey).toEqual(three.survey);
    expect(emailSummary(other)).toEqual(emailSummary(three));
  });
});

it("does not say that several answers add up to more than 100% where they may not", () => {
  const several = question(
    "Tools",
    [
      ["Chronology", 30],
      ["Genogram", 20],
    ] as const,
    {
      kind: "severalChoices",
      answered: 40,
    },
  );
  const [first] = reportWith(protectedSurvey(surveyOf([several], [0]), 5)).survey?.answers ?? [];
  expect(first?.bearInMind).toBe("Several answers each: they can add up to more than 100%");
});
