import { surveyDefinitionFrom } from "../../src/core/survey/survey-definition-form";
import { readSurveySheet } from "../../src/sheets/read-survey-sheet";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { surveyBeside } from "../../src/sheets/survey-beside";
import { sealOfPlan } from "../../src/sheets/sheet-seal";
import { exampleSurvey, exampleSurveyDefinition } from "./example-survey";
import { exampleSurveyPlan, exampleSurveyWords } from "./example-survey-plan";
import { exampleFindings, exampleWords } from "./example-audit";
import { surveyAtAGlance } from "../../src/sheets/survey-at-a-glance";
import { surveySheet } from "../../src/sheets/survey-sheet";
import { sheetOfPlan } from "./sheet-of-plan";

const { values } = sheetOfPlan(exampleSurveyPlan);
const rowWith = (...words: readonly string[]) =>
  values.find((row) => words.every((word) => row.some((cell) => cell === word)));

it.each([
  ["Education", "31 of 111", 0.28],
  ["Positive", "82 of 111", 0.74],
  ["Negative", "17 of 111", 0.15],
  ["Little impact", "9 of 111", 0.08],
  ["No", "64 of 111", 0.58],
])("says %s: %s", (answer, count, share) => {
  expect(rowWith(answer, count)).toContain(share);
});

it("says the three who gave no answer about impact", () => {
  expect(rowWith("Q2.", "No answer")).toEqual(expect.arrayContaining(["3 of 111", 0.03]));
});

it("puts the survey beside the audit and does not subtract respondents who came by themselves", () => {
  const pair = rowWith("Being told the outcome");
  expect(pair).toEqual(expect.arrayContaining(["64 of 111", 0.58, "30 of 39", 0.77]));
  expect(pair?.at(-1)).toMatch(/can’t be subtracted/);
});

it("quotes nothing that a respondent wrote", () => {
  const said = values.flat().map(String).join("\n");
  const written = exampleSurvey.results.flatMap(({ words }) => words.map(({ text }) => text));
  expect(written).toHaveLength(28);
  for (const text of written.filter(({ length }) => length > 12)) expect(said).not.toContain(text);
  expect(values.flat().filter((cell) => written.includes(String(cell)))).toEqual([]);
  expect(rowWith("In their own words", "28 of 111")).toBeDefined();
});

const cells = { sheet: "Audit survey", values };

it("keeps its set-up so that it reads as the same again, wherever rows are put in above", () => {
  const read = {
    definition: exampleSurveyDefinition,
    made: "6 December 2017, 14:05",
    responses: 111,
    counts: exampleSurvey.paired.map(({ pair: { question, criterion }, survey }) => ({
      question,
      criterion,
      ...survey,
    })),
    results: exampleSurvey.results.map(({ question, asked, answered, options }) => ({
      question: question.id,
      asked,
      answered,
      options: options.map(({ respondents }) => respondents),
      themes: [],
    })),
  };
  expect(readSurveySheet(cells)).toEqual({ ...read, isAsWritten: true, seal: sealOfPlan(exampleSurveyPlan) });
  const moved = readSurveySheet({ ...cells, values: [["A note of mine"], [], ...values] });
  expect(moved).toMatchObject({ ...read, isAsWritten: false });
});

it("reads nothing off a sheet that is not ours, or whose set-up is not whole", () => {
  expect(
    readSurveySheet({
      sheet: "Audit survey",
      values: [
        ["Role", "Made"],
        ["Nurse", 1],
      ],
    }),
  ).toEqual({
    definition: null,
    counts: [],
    results: null,
    responses: null,
    made: null,
    isAsWritten: false,
    seal: null,
  });
  const at = values.findIndex(([cell]) => cell === "For Case Audit");
  expect(
    readSurveySheet({ ...cells, values: values.filter((_, row) => row !== at + 3) }).definition,
  ).toBeNull();
  expect(surveyDefinitionFrom({ ...exampleSurveyDefinition, respondents: "some" })).toBeNull();
});

describe("at a glance", () => {
  const planned = (change: Partial<typeof exampleSurvey>, made?: string) =>
    sheetOfPlan(
      surveySheet({ ...exampleSurvey, ...change }, { ...exampleSurveyWords, ...(made && { made }) }),
    );
  const glance = (change: Partial<typeof exampleSurvey>, made?: string) =>
    surveyAtAGlance({ ...planned(change, made), sheet: "Audit survey" });
  const now = surveyAtAGlance(cells);

  it("says when it was made, of how many responses", () => {
    expect(now).toMatchObject({ sheet: "Audit survey", made: "6 December 2017, 14:05", responses: 111 });
  });

  it("has other pairs where one is counted otherwise, read otherwise or gone, not where it is made again", () => {
    const definition = exampleSurveyDefinition;
    const [first, ...others] = exampleSurvey.paired;
    if (first === undefined) throw new Error("no pair");
    const fewer = { ...first, survey: { ...first.survey, count: first.survey.count - 1 } };
    const told = { ...first.pair, saysMet: !first.pair.saysMet };
    const changed = [
      glance({ paired: [fewer, ...others] }),
      glance({ paired: others, definition: { ...definition, pairs: definition.pairs.slice(1) } }),
      glance({ definition: { ...definition, pairs: [told, ...definition.pairs.slice(1)] } }),
      glance({ definition: { ...definition, respondents: "random" } }),
      glance({ definition: { ...definition, respondents: "random", invited: 400 } }),
    ].map((each) => each?.pairs);
    expect(new Set([now?.pairs, ...changed]).size).toBe(6);
    expect(glance({}, "7 December 2017, 09:00")).toEqual({ ...now, made: "7 December 2017, 09:00" });
    // Who came by themselves has no interval, whoever was invited.
    expect(glance({ definition: { ...definition, invited: 400 } })?.pairs).toBe(now?.pairs);
  });

  it("has none where nothing is shown, and is none on a sheet that is not ours", () => {
    expect(glance({ paired: [] })?.pairs).toBe("");
    expect(surveyAtAGlance({ ...cells, values: [["Role", "Made"]] })).toBeNull();
    expect(surveyAtAGlance(null)).toBeNull();
  });
});

describe("on Audit findings", () => {
  const standing = readSurveySheet(cells);
  const { results, settings } = exampleFindings;
  const beside = surveyBeside("Audit survey", standing, results, settings);

  it("shows the same pairs as Audit survey, with the moment when they were counted", () => {
    expect(beside?.paired).toEqual(exampleSurvey.paired);
    const shown = sheetOfPlan(findingsSheet(exampleFindings, { ...exampleWords, survey: beside })).values;
    const lines = shown.map((row) => row.map(String).join(" | "));
    const counted = "The survey as it was counted on Audit survey, 6 December 2017, 14:05.";
    expect(lines.some((line) => line.startsWith(counted))).toBe(true);
    const pair = (rows: readonly (readonly unknown[])[]) =>
      rows.find((row) => row[0] === "Being told the outcome")?.slice(0, 7);
    expect(pair(shown)).toEqual(pair(values));
  });

  it("shows the audit as it is now, and leaves out a pair whose criterion or count is gone", () => {
    const [first] = exampleSurvey.paired;
    const fewer = results.map((result) =>
      result.criterion.id === first?.pair.criterion ? { ...result, metForHeadline: 29 } : result,
    );
    const now = surveyBeside("Audit survey", standing, fewer, settings);
    expect(now?.paired[0]?.audit).toEqual({ count: 29, base: 39 });
    const without = results.filter(({ criterion }) => criterion.id !== first?.pair.criterion);
    expect(surveyBeside("Audit survey", standing, without, settings)?.paired).toHaveLength(2);
    expect(surveyBeside("Audit survey", { ...standing, counts: [] }, results, settings)).toBeNull();
    expect(surveyBeside("Audit survey", { ...standing, definition: null }, results, settings)).toBeNull();
  });
});
