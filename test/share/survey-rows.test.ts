import * as fc from "fast-check";
import { protectedSurvey } from "../../src/core/disclosure/survey/protected-survey";
import type { PublishedSurvey } from "../../src/core/disclosure/survey/published-survey";
import { emailSummary } from "../../src/share/email-summary";
import { findingsParts } from "../../src/share/findings-parts";
import type { ShownSurvey } from "../../src/core/disclosure/survey/shown-survey";
import type { SharedReport, SharedSurvey, SharedSurveyRow } from "../../src/share/shared-report";
import { anySurvey } from "../core/disclosure/survey/made-up-surveys";
import { exampleFindings } from "../sheets/example-audit";
import { exampleReportWithSurvey, exampleSurveyFor, reportOf, reportOfSurvey } from "./example-report";
import { protectedExample } from "./protected-example";

const rowsAbout = (survey: SharedSurvey | null, question: string): readonly SharedSurveyRow[] =>
  (survey?.answers ?? []).filter(({ about }) => about.startsWith(question));
const cells = (rows: readonly SharedSurveyRow[]) =>
  rows.map(({ words, respondents }) => [words, respondents]);

describe("the survey of the example", () => {
  it("stands in the internal report as the commission counted it, with those who gave no answer", () => {
    const impact = cells(rowsAbout(exampleReportWithSurvey.survey, "Q2."));
    expect(impact).toContainEqual(["Positive", "82 of 111 (74%)"]);
    expect(impact).toContainEqual(["Negative", "17 of 111 (15%)"]);
    expect(impact).toContainEqual(["Little impact", "9 of 111 (8%)"]);
    expect(impact).toContainEqual(["No answer", "3 of 111 (3%)"]);
    expect(cells(rowsAbout(exampleReportWithSurvey.survey, "Q1."))).toContainEqual([
      "Education",
      "31 of 111 (28%)",
    ]);
  });

  it("hides the three who gave no answer, and with them the next smallest number, which would tell them", () => {
    const impact = cells(rowsAbout(protectedExample.survey, "Q2."));
    expect(impact).toEqual([
      ["Positive", "82 of 111 (74%)"],
      ["Negative", "17 of 111 (15%)"],
      ["1 more answer", "c of 111"],
      ["No answer", "c of 111"],
    ]);
  });

  it("names no hidden answer that was read out of cells: it may be somebody's own words", () => {
    const agency = cells(rowsAbout(protectedExample.survey, "Q1."));
    expect(agency).toContainEqual(["Early years", "8 of 111 (7%)"]);
    expect(agency).toContainEqual(["4 more answers", "c each"]);
    const said = JSON.stringify(protectedExample.survey);
    for (const hidden of ["Probation", "Voluntary", "Housing", "Court", "Little impact"])
      expect(said).not.toContain(hidden);
  });

  it("is set beside the audit without a difference", () => {
    const [pair] = protectedExample.survey?.pairs ?? [];
    expect(pair).toMatchObject({ about: "Being told the outcome", respondents: "64 of 111 (58%)" });
    expect(pair?.words).toMatch(/^Survey: .+ “No”\. Audit: 5 .+, met 30 of 39 \(77%\)\.$/);
    expect(pair?.bearInMind).toMatch(/measure different things/);
    expect(JSON.stringify(protectedExample.survey)).not.toMatch(/point/);
  });

  it("says who answered, in the workbook and in the e-mail", () => {
    const { text, html } = emailSummary(protectedExample);
    for (const said of [text, html]) {
      expect(said).toContain("111 people responded; how many were invited is not known.");
      expect(said).toContain("64 of 111 (58%). Survey: ");
    }
    const parts = findingsParts(protectedExample);
    expect([...parts.keys()]).toContain("xl/worksheets/sheet6.xml");
    expect(parts.get("xl/workbook.xml")).toContain('name="Survey"');
  });

  it("is not there where none goes in: five sheets, and no word of it", () => {
    const without = reportOf(exampleFindings, 5);
    const parts = findingsParts(without);
    expect([...parts.keys()]).not.toContain("xl/worksheets/sheet6.xml");
    expect([...parts.values()].join("")).not.toContain("urvey");
    expect(emailSummary(without).text).not.toContain("urvey");
  });

  it("has nothing by sector, and nothing that a respondent wrote", () => {
    const said = JSON.stringify(exampleReportWithSurvey.survey);
    expect(said).not.toContain("Education: ");
    expect(cells(rowsAbout(exampleReportWithSurvey.survey, "Q9."))).toEqual([
      ["In their own words", "28 of 111 (25%)"],
      ["No answer", "83 of 111 (75%)"],
    ]);
  });
});

describe("any survey in a report", () => {
  const limits = fc.constantFrom(5 as const, 7 as const, 9 as const);
  const reports = new Map<number, (survey: ShownSurvey) => SharedReport>();
  /** The report of the example with another survey: its own figures are protected once. */
  const reportWith = (survey: PublishedSurvey, limit: 5 | 7 | 9): SharedReport => {
    const made = reports.get(limit) ?? reportOfSurvey(limit);
    reports.set(limit, made);
    return made(protectedSurvey(survey, limit));
  };

  it("prints k of n only where both are shown, and every k is one of the shown numbers", () => {
    let printed = 0;
    fc.assert(
      fc.property(anySurvey, limits, (survey, limit) => {
        fc.pre(survey.responses > limit);
        const shown = protectedSurvey(survey, limit);
        for (const { about, words, respondents } of reportWith(survey, limit).survey?.answers ?? []) {
          const question = shown.questions.find(({ name }) => name === about);
          const [k, n] = respondents.split(" (")[0]?.split(" of ") ?? [];
          if (respondents === "–" || k === "c" || respondents === "c each") continue;
          printed += 1;
          expect(Number(n)).toBe(question?.asked);
          const known = [
            ...[question?.answered, question?.noAnswer, 0],
            ...[...(question?.options ?? []), ...(question?.themes ?? [])].map(({ cases }) => cases),
          ];
          // The two sides of a scale stand together only where all of them are shown.
          if (!words.includes("together")) expect(known).toContain(Number(k));
        }
      }),
      { numRuns: 150 },
    );
    expect(printed).toBeGreaterThan(100);
  });

  it("is the same whatever the hidden numbers are", () => {
    let pairs = 0;
    fc.assert(
      fc.property(anySurvey, limits, fc.nat(2), fc.nat(4), fc.nat(4), (survey, limit, at, from, to) => {
        const other = withOtherAnswer(survey, at, from, to);
        const shown = JSON.stringify(protectedSurvey(survey, limit));
        if (other === survey || shown !== JSON.stringify(protectedSurvey(other, limit))) return;
        pairs += 1;
        expect(reportWith(other, limit)).toEqual(reportWith(survey, limit));
      }),
      { numRuns: 2_500 },
    );
    expect(pairs).toBeGreaterThan(5);
  });

  it("gives every question that is not left out a line for no answer, and says of the others why", () => {
    fc.assert(
      fc.property(anySurvey, limits, (survey, limit) => {
        const report = reportWith(survey, limit);
        for (const { name } of survey.questions) {
          const rows = (report.survey?.answers ?? []).filter(({ about }) => about === name);
          const isLeftOut = report.hidden.some(({ about }) => about === `Survey: ${name}`);
          expect(rows.filter(({ words }) => words === "No answer")).toHaveLength(isLeftOut ? 0 : 1);
          if (isLeftOut) expect(rows).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test("a pair does not name a hidden answer that somebody may have typed", () => {
  const survey = exampleSurveyFor(5);
  const at = survey.questions.findIndex(({ name }) => name.startsWith("Q2."));
  const [pair] = survey.pairs;
  if (pair === undefined) throw new Error("no pair");
  const pairs = [{ ...pair, at, options: [0, 2], count: null }];
  const [row] = reportOfSurvey(5)({ ...survey, pairs }).survey?.pairs ?? [];
  expect(row?.words).toContain("“Positive”, (hidden answers are not named)");
  expect(row?.words).not.toContain("Little");
});

test("intervals stand in a report only where respondents were drawn at random", () => {
  const survey = exampleSurveyFor(5);
  const random = reportOf(exampleFindings, 5, { survey: { ...survey, respondents: "random" } }).survey;
  expect(rowsAbout(random, "Q2.")[0]?.bearInMind).toMatch(/^95% interval 6\d–8\d%/);
  expect(JSON.stringify(protectedExample.survey?.answers)).not.toContain("interval");
});

/** One respondent gives another answer, or none; the same survey where nobody can. */
function withOtherAnswer(survey: PublishedSurvey, at: number, from: number, to: number): PublishedSurvey {
  const question = survey.questions[at];
  if (question === undefined || question.kind !== "oneChoice") return survey;
  const counts = [...question.options.map(({ cases }) => cases), question.asked - question.answered];
  if (from >= counts.length || to >= counts.length || from === to || (counts[from] ?? 0) === 0) return survey;
  const moved = counts.map((count, place) => count - Number(place === from) + Number(place === to));
  const changed = {
    ...question,
    answered: question.asked - (moved.at(-1) ?? 0),
    options: question.options.map(({ name }, place) => ({ name, cases: moved[place] ?? 0 })),
  };
  return { ...survey, questions: survey.questions.map((each) => (each === question ? changed : each)) };
}
