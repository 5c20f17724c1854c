import { hiddenInSurvey } from "../../src/core/disclosure/survey/hidden-in-survey";
import { protectedSurvey } from "../../src/core/disclosure/survey/protected-survey";
import type {
  PublishedSurvey,
  PublishedSurveyQuestion,
} from "../../src/core/disclosure/survey/published-survey";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { sameAnswerSentences } from "../../src/share/all-or-none-sentences";
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

describe("what the auditor is told", () => {
  const scale = (cases: readonly number[]) =>
    question(
      "The form is clear",
      ["Strongly agree", "Agree", "Disagree"].map((name, at) => [name, cases[at] ?? 0] as const),
      { kind: "scale" },
    );
  const told = (cases: readonly number[]) =>
    sameAnswerSentences(protectedSurvey(surveyOf([scale(cases)], [0]), 5));

  it("names an answer that everybody gave", () => {
    expect(told([0, 111, 0])).toEqual([
      "The form is clear: everybody who was asked answered “Agree” (Survey).",
    ]);
  });

  it("names the side of a scale that everybody is on", () => {
    expect(told([40, 71, 0])).toEqual([
      "The form is clear: everybody who was asked answered “Agree, together: Strongly agree; Agree” (Survey).",
    ]);
    expect(told([40, 61, 10])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it("counts each hidden number, with those of pairs and of what is left out", () => {
    const hidden = (questions: readonly PublishedSurveyQuestion[], pair: readonly number[]) =>
      hiddenInSurvey(protectedSurvey(surveyOf(questions, pair), 5));
    const impact = question("Impact", [
      ["Positive", 100],
      ["Negative", 3],
      ["Little", 2],
    ]);
    const tools = question(
      "Tools",
      [
        ["Chronology", 80],
        ["Genogram", 60],
      ],
      { kind: "severalChoices", answered: 100 },
    );
    const after = question("Why?", [["It is long", 3]], { asked: 3, askedOf: { at: 0, options: [1] } });
    expect(hidden([impact], [0])).toBe(2);
    expect(hidden([impact], [1])).toBe(3);
    expect(hidden([impact, after], [0])).toBe(3);
    expect(hidden([tools], [0, 1])).toBe(1);
    expect(hiddenInSurvey(null)).toBe(0);
  });
});

it("tells an answer that is called “No answer” from those who gave none", () => {
  const asked = question("Impact", [
    ["Positive", 60],
    ["no answer", 40],
  ]);
  const { survey } = reportWith(protectedSurvey(surveyOf([asked], [0]), 5));
  expect(survey?.answers.map(({ words, respondents }) => [words, respondents])).toEqual([
    ["Positive", "60 of 111 (54%)"],
    ["no answer", "40 of 111 (36%)"],
    ["No answer (left blank)", "11 of 111 (10%)"],
  ]);
});

it("says what holds for all pairs in the first row, also where the question of the first is not in the audit any more", () => {
  const asked = question("Impact", [["Positive", 111]]);
  const survey = surveyOf([asked], [0]);
  const pairs = survey.pairs.flatMap((pair) => [{ ...pair, criterion: "gone" as CriterionId }, pair, pair]);
  const rows = reportWith(protectedSurvey({ ...survey, pairs }, 5)).survey?.pairs ?? [];
  expect(rows.map(({ bearInMind }) => /measure different things/.test(bearInMind))).toEqual([true, false]);
});
