import fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { usualShownRules } from "../../../src/core/shown-rules";
import { responses } from "../../../src/core/survey/responses";
import { resultsByGroup } from "../../../src/core/survey/results-by-group";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("", "Yes", "yes ", "No", "A; B", "B;", "A", "Agree", "Strongly agree", " "),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.integer({ min: -3, max: 20 }), fc.string({ maxLength: 12 }), fc.boolean()),
  },
);
const exportOf = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.constantFrom("ID", "Q1", "Q2 [A]", "Q2 [B]", "Q3", ""), {
        minLength: width,
        maxLength: width,
      }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 25 }),
    ),
  )
  .map(([header, rows]) => responses({ top: 1, left: 1, values: [header, ...rows] }));

it("asked is who answered and who didn't; one choice and scales add up to who answered", () => {
  fc.assert(
    fc.property(exportOf, (read) => {
      const questions = surveyQuestions(read);
      for (const question of questions) {
        const {
          asked,
          answered,
          noAnswer,
          options,
          responses: all,
        } = surveyResult(question, questions, read);
        expect(asked).toBe(answered + noAnswer);
        expect(asked).toBe(all);
        for (const { respondents } of options) expect(respondents).toBeLessThanOrEqual(answered);
        if (question.kind === "oneChoice" || question.kind === "scale")
          expect(options.reduce((sum, { respondents }) => sum + respondents, 0)).toBe(answered);
      }
    }),
  );
});

it("every response is in as many groups as answers it gave there, and the order of responses changes no count", () => {
  fc.assert(
    fc.property(exportOf, (read) => {
      const questions = surveyQuestions(read);
      const back = {
        ...read,
        rows: [...read.rows].reverse(),
        columns: read.columns.map((column) => ({ ...column, cells: [...column.cells].reverse() })),
      };
      for (const question of questions) {
        expect(surveyResult(question, questions, back).options).toEqual(
          surveyResult(question, questions, read).options,
        );
        for (const by of questions.filter(({ kind }) => kind === "oneChoice")) {
          const grouped = resultsByGroup(question, by, questions, read, usualShownRules);
          const inGroups = grouped.reduce((sum, { result }) => sum + result.responses, 0);
          expect(inGroups).toBe(surveyResult(by, questions, read).answered);
        }
      }
    }),
  );
});
