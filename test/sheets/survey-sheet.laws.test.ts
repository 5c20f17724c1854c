import fc from "fast-check";
import { wholePercentage } from "../../src/core/findings/percentage";
import type { CellValue } from "../../src/core/frame/cell-value";
import { offeredPairs } from "../../src/core/survey/ready-pairs";
import { responses } from "../../src/core/survey/responses";
import type { SurveyDefinition } from "../../src/core/survey/survey-definition";
import { surveyFaults } from "../../src/core/survey/survey-faults";
import { surveyFindings } from "../../src/core/survey/survey-findings";
import { surveyQuestions } from "../../src/core/survey/survey-questions";
import { readSurveySheet } from "../../src/sheets/read-survey-sheet";
import { sealOfPlan } from "../../src/sheets/sheet-seal";
import { surveySheet } from "../../src/sheets/survey-sheet";
import { exampleFindings } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("", "Yes", "No", "Not sure", "A; B", "B;", "Agree", "Strongly agree", " "),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.integer({ min: -3, max: 20 }),
      fc.string({ maxLength: 30 }),
      fc.constantFrom("=1+1", "-x", "@a"),
    ),
  },
);
const headers = ["ID", "Are you told the outcome?", "Sector?", "Tools? [A]", "Tools? [B]", "Else?", ""];
const anySurvey = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 }),
    header: fc.array(fc.constantFrom(...headers), { minLength: width, maxLength: width }),
    respondents: fc.constantFrom("random", "notRandom"),
    invited: fc.option(fc.integer({ min: 1, max: 60 })),
    by: fc.nat({ max: width - 1 }),
  }),
);

type AnySurvey = typeof anySurvey extends fc.Arbitrary<infer One> ? One : never;

const made = "6 December 2017, 14:05";

function sheetOf({ rows, header, by, ...rest }: AnySurvey) {
  const read = responses({ top: 1, left: 1, values: [header, ...rows] });
  const questions = surveyQuestions(read);
  const definition: SurveyDefinition = {
    ...(rest as Pick<SurveyDefinition, "respondents" | "invited">),
    sheet: "Survey",
    headerRow: 1,
    questions,
    by: questions[by]?.id ?? null,
    pairs: offeredPairs(exampleFindings.set.criteria, questions),
  };
  const survey = surveyFindings(definition, read, exampleFindings.results, exampleFindings.settings);
  const plan = surveySheet(survey, {
    sheet: "Audit survey",
    auditName: "Audit",
    made,
    criterionNames: new Map(),
  });
  return { definition, read, survey, plan, cells: sheetOfPlan(plan) };
}

type Made = ReturnType<typeof sheetOf>;
function law(name: string, holds: (made: Made) => void): void {
  it(name, () => {
    let held = 0;
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const sheet = sheetOf(survey);
        if (surveyFaults(sheet.definition, sheet.read).length > 0) return;
        held += 1;
        holds(sheet);
      }),
    );
    // Most of them can be made into a sheet.
    expect(held).toBeGreaterThan(50);
  });
}

law(
  "what is kept reads as the same, and the sheet is known to be as written",
  ({ cells, definition, plan }) => {
    expect(readSurveySheet(cells)).toMatchObject({
      definition,
      made,
      isAsWritten: true,
      seal: sealOfPlan(plan),
    });
  },
);

law("every percentage is that of the count beside it, and none stands on fewer than ten", ({ cells }) => {
  const end = cells.values.findIndex(([first]) => first === "For Case Audit");
  for (const row of cells.values.slice(0, end)) {
    row.forEach((each, at) => {
      const [, count, base] = /^(\d+) of (\d+)$/.exec(String(each)) ?? [];
      if (count === undefined || base === undefined) return;
      const share = row[at + 1];
      if (Number(base) < 10) expect(share).toBe("–");
      else expect(share).toBeCloseTo((wholePercentage(Number(count), Number(base)) ?? Number.NaN) / 100, 10);
      expect(Number(count)).toBeLessThanOrEqual(Number(base));
    });
  }
});

law("nothing unfinished is said, and nobody is quoted", ({ cells, survey }) => {
  const said = cells.values.flat().map(String);
  expect(said.filter((text) => /NaN|undefined|Infinity|\[object|\bnull of\b/.test(text))).toEqual([]);
  const offered = survey.results.flatMap(({ question }) => [question.wording, ...question.options]);
  // A wording is wrapped over several cells, so that a part of it may stand in one by itself.
  const isHeader = (text: string): boolean => offered.some((one) => one.includes(text));
  const words = survey.results.flatMap((result) => result.words.map(({ text }) => text.trim()));
  const quoted = words.filter((text) => text.length > 6 && !isHeader(text) && said.includes(text));
  expect(quoted).toEqual([]);
});
