import * as fc from "fast-check";
import type { CriteriaSet, CriterionId } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { criteriaSheet } from "../../src/sheets/criteria-sheet";
import { marksOfWords } from "../../src/sheets/criteria-words";
import { readCriteria } from "../../src/sheets/read-criteria";
import { sheetOfPlan } from "./sheet-of-plan";

const words = { sheet: "Audit criteria", table: "AuditCriteria", auditName: "Threshold audit" };

test("the ready-made set reads back as it was written", () => {
  const read = readCriteria(sheetOfPlan(criteriaSheet(mashThresholdSet, words)));
  expect(read).toEqual({ ok: true, value: mashThresholdSet });
});

const word = fc.stringMatching(/^[A-Za-zé/–'][A-Za-z é/–']{0,12}[a-z]$/);

test("law: any set reads back as it was written", () => {
  const criterion = fc.record({
    shortName: word,
    question: word,
    foundSentence: word,
    guidance: fc.oneof(word, fc.constant("")),
    standard: word,
    marks: fc.uniqueArray(
      fc.record({ word, meaning: fc.constantFrom("met", "notMet", "partly", "notApplicable", "deemedMet") }),
      {
        minLength: 1,
        maxLength: 4,
        selector: (mark) => mark.word.toLowerCase(),
      },
    ),
    reasons: fc.array(word, { maxLength: 3 }),
    applies: fc.oneof(
      fc.constant({ when: "always" } as const),
      fc.record({
        when: fc.constant("columnIsOneOf" as const),
        column: word,
        values: fc.array(word, { minLength: 1, maxLength: 3 }),
      }),
    ),
  });
  const sets: fc.Arbitrary<CriteriaSet> = fc.record({
    id: word,
    title: word,
    auditedAgainst: word,
    caseWord: fc.record({ one: word, many: word }),
    criteria: fc
      .array(criterion, { minLength: 1, maxLength: 3 })
      .map((all) =>
        all.map((each, index) => ({ ...each, number: index + 1, id: `q${index}` as CriterionId })),
      ),
    themes: fc.array(word, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(sets, (set) => {
      expect(readCriteria(sheetOfPlan(criteriaSheet(set, words)))).toEqual({ ok: true, value: set });
    }),
  );
});

test("what people edit on the sheet is read", () => {
  const cells = sheetOfPlan(criteriaSheet(mashThresholdSet, words));
  const values = cells.values.map((row) => row.map((cell) => (cell === "Good quality" ? "Quality" : cell)));
  const read = readCriteria({ sheet: cells.sheet, values });
  expect(read.ok && read.value.criteria[2]?.shortName).toBe("Quality");
});

test("marks in no known form are refused with the question", () => {
  const cells = sheetOfPlan(criteriaSheet(mashThresholdSet, words));
  const values = cells.values.map((row) =>
    row.map((cell) => (String(cell).includes("Partly =") ? "Yes, Partly, No" : cell)),
  );
  expect(readCriteria({ sheet: cells.sheet, values })).toMatchObject({
    ok: false,
    problems: [{ kind: "definitionUnreadable", why: "“quality”: Marks, Yes, Partly, No" }],
  });
});

test("a mark may not stand twice, nor mean nothing", () => {
  expect(marksOfWords("Yes = met; yes = not met")).toBeNull();
  expect(marksOfWords("Yes = perhaps")).toBeNull();
  expect(marksOfWords("")).toBeNull();
  expect(marksOfWords("A=B = met; No = not met;")).toEqual([
    { word: "A=B", meaning: "met" },
    { word: "No", meaning: "notMet" },
  ]);
});
