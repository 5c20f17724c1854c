import * as fc from "fast-check";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { readAuditRecord } from "../../src/sheets/audit-record";
import { existingCasesSheet, readExistingCases } from "../../src/sheets/existing-cases-record";
import { sheetOfPlan } from "./sheet-of-plan";

const name = fc.stringMatching(/^[A-Za-zé =+'’;]{1,20}[a-z]$/);
const facts = { sheet: "Audit record", by: "J. Okafor", at: "2017-11-23 10:42" };

const existing: fc.Arbitrary<ExistingCases> = fc.record({
  name,
  place: fc.record({
    sheet: name,
    table: fc.option(name),
    headerRow: fc.integer({ min: 1, max: 9 }),
    firstColumn: fc.integer({ min: 1, max: 9 }),
    lastColumn: fc.integer({ min: 9, max: 99 }),
    lastRow: fc.integer({ min: 9, max: 999 }),
    headers: fc.array(name, { maxLength: 4 }),
  }),
  caseIdColumn: name,
  groupColumn: fc.option(name),
  populationSizes: fc.option(fc.dictionary(name, fc.nat(), { maxKeys: 3, noNullPrototype: true })),
  chosen: fc.constantFrom("random", "notRandom", "unknown"),
  criteriaSet: name,
  markColumns: fc.dictionary(name, name, { maxKeys: 3, noNullPrototype: true }),
  settings: fc.constant({ confidenceLevel: 0.95, partlyCountsAs: 0.5 } as const),
});

test("law: cases chosen elsewhere read as they were written, over another record too", () => {
  fc.assert(
    fc.property(existing, existing, (first, second) => {
      const before = sheetOfPlan(existingCasesSheet(first, facts));
      expect(readExistingCases(before)).toEqual({ ok: true, value: first });
      const after = sheetOfPlan(existingCasesSheet(second, facts, before), before);
      expect(readExistingCases(after)).toEqual({ ok: true, value: second });
    }),
  );
});

test("it is never taken for the record of a draw", () => {
  const [cases] = fc.sample(existing, { numRuns: 1, seed: 3 });
  if (cases === undefined) throw new Error("no cases");
  expect(readAuditRecord(sheetOfPlan(existingCasesSheet(cases, facts)))).toMatchObject({ ok: false });
});
