import { readSurveySheet } from "../../src/sheets/read-survey-sheet";
import { surveyForCopy } from "../../src/sheets/survey-for-copy";
import { exampleSurvey } from "./example-survey";
import { exampleSurveyCells } from "./example-survey-plan";

const standing = readSurveySheet(exampleSurveyCells);
const survey = surveyForCopy(standing, 5);

it("takes every count as Audit survey keeps it", () => {
  if (typeof survey === "string") throw new Error(survey);
  expect(survey).toMatchObject({ made: "6 December 2017, 14:05", responses: 111, invited: null });
  expect(
    survey.questions.map(({ name, asked, answered, options }) => ({
      name,
      asked,
      answered,
      options: options.map(({ name: option, cases: respondents }) => ({ option, respondents })),
    })),
  ).toEqual(
    exampleSurvey.results.map(({ question, asked, answered, options }) => ({
      name: question.id,
      asked,
      answered,
      options,
    })),
  );
  expect(survey.pairs.map(({ name, count }) => [name, count])).toEqual(
    exampleSurvey.paired.map(({ pair, survey: { count } }) => [pair.name, count]),
  );
  const [pair] = survey.pairs;
  expect(pair?.options.map((at) => survey.questions[pair.at]?.options[at]?.name)).toEqual(
    exampleSurvey.paired[0]?.pair.options,
  );
});

it("says where a question was asked of some only, by places", () => {
  if (standing.definition === null) throw new Error("no definition");
  const [first, second, ...others] = standing.definition.questions.filter(
    ({ kind }) => kind !== "aboutResponse",
  );
  if (first === undefined || second === undefined) throw new Error("too few questions");
  const hangs = {
    ...second,
    askedOf: { question: first.id, options: [String(first.options[1]).toUpperCase(), "Nobody says this"] },
  };
  const definition = { ...standing.definition, questions: [first, hangs, ...others] };
  const published = surveyForCopy({ ...standing, definition }, 5);
  if (typeof published === "string") throw new Error(published);
  expect(published.questions[1]?.askedOf).toEqual({ at: 0, options: [1] });
});

it("takes all options that differ in capitals only for the answer that is meant, as they are counted", () => {
  if (standing.definition === null) throw new Error("no definition");
  const { pairs, questions } = standing.definition;
  const [pair] = pairs;
  const at = questions.findIndex(({ id }) => id === pair?.question);
  const [first = "", , ...others] = questions[at]?.options ?? [];
  const options = [first, first.toUpperCase(), ...others];
  const definition = {
    ...standing.definition,
    questions: questions.map((each, place) => (place === at ? { ...each, options } : each)),
    pairs: pairs.map((each) => ({ ...each, options: [first] })),
  };
  const published = surveyForCopy({ ...standing, definition }, 5);
  if (typeof published === "string") throw new Error(published);
  expect(published.pairs[0]?.options).toEqual([0, 1]);
});

it("tells answers that may be somebody's own words from those that were offered", () => {
  const { definition, results } = standing;
  if (definition === null || results === null) throw new Error("no survey");
  const [first] = definition.questions.filter(({ kind }) => kind !== "aboutResponse");
  const [counted] = results;
  if (first === undefined || counted === undefined) throw new Error("no question");
  const typed = (question: Partial<typeof first>, answers: readonly string[]) => {
    const changed = { ...first, ...question, options: answers };
    const published = surveyForCopy(
      {
        ...standing,
        definition: { ...definition, questions: [changed], pairs: [] },
        results: [{ ...counted, options: answers.map(() => 9) }],
      },
      5,
    );
    if (typeof published === "string") throw new Error(published);
    return published.questions[0]?.options.flatMap(({ name, mayBeTyped }) => (mayBeTyped ? [name] : []));
  };
  expect(typed({}, ["Yes", "Ask somebody"])).toEqual(["Yes", "Ask somebody"]);
  expect(typed({ kind: "scale" }, ["Agree", "Disagree", "Not sure"])).toEqual([]);
  expect(typed({ kind: "scale" }, ["1", "2", "10"])).toEqual([]);
  // A telephone number is no scale.
  expect(typed({}, ["1", "07700900123"])).toEqual(["1", "07700900123"]);
  const columns = [
    { column: 3, option: "Yes" },
    { column: 4, option: null },
  ];
  expect(typed({ columns }, ["Yes", "Ask somebody"])).toEqual(["Ask somebody"]);
});

it.each([
  ["changedByHand", { isAsWritten: false }],
  ["countsNotKept", { results: null }],
  ["countsNotKept", { responses: null }],
  ["countsNotKept", { definition: null }],
  ["countsNotKept", { results: (standing.results ?? []).slice(1) }],
  ["fewResponses", { responses: 5 }],
] as const)("is not taken: %s", (why, change) => {
  expect(surveyForCopy({ ...standing, ...change }, 5)).toBe(why);
});

it("takes few responses into an internal report", () => {
  expect(surveyForCopy({ ...standing, responses: 5 }, null)).not.toBe("fewResponses");
});
