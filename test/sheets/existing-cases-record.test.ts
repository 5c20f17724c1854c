import * as fc from "fast-check";
import { stratumLabel } from "../../src/core/frame/group-of-value";
import type { UnitId } from "../../src/core/frame/unit";
import type { RecordedCheck } from "../../src/core/sampling/last-check";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { readAuditRecord } from "../../src/sheets/audit-record";
import { existingCasesCheckPlan } from "../../src/sheets/existing-cases-check";
import { existingCasesSheet, type DrawProof } from "../../src/sheets/existing-cases-record";
import { readExistingCases, readExistingCasesRecord } from "../../src/sheets/read-existing-cases";
import { sheetOfPlan } from "./sheet-of-plan";
import { anySettings } from "../core/any-settings";

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
  markWords: fc.dictionary(name, fc.array(fc.record({ value: name, mark: name }), { maxLength: 3 }), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  settings: anySettings,
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

test("never changes: a record of the first version is read for ever", () => {
  const kept =
    `{"version":1,"existingCases":{"name":"MASH threshold audit, autumn 2017","place":{"sheet":"My cases","table":null,` +
    `"headerRow":1,"firstColumn":1,"lastColumn":5,"lastRow":61,"headers":[]},"caseIdColumn":"Case","groupColumn":"Outcome",` +
    `"populationSizes":{"Early Help":412,"NFA":675},"chosen":"random","criteriaSet":"mash-threshold",` +
    `"markColumns":{"decision":"Decision right?"},"settings":{"confidenceLevel":0.95,"partlyCountsAs":0}}}`;
  const values = [
    ["Audit record"],
    ["Which cases are audited and how they were chosen. Made by Case Audit; not for editing."],
    [],
    ["State", "Chosen elsewhere"],
    ["Since", "23 November 2017, 10:42"],
    ["By", "J. Okafor"],
    ["Audit", "MASH threshold audit, autumn 2017"],
    ["Table of cases", "Sheet “My cases”, A1:E61, headers in row 1"],
    ["Case number", "Case"],
    ["Group", "Outcome"],
    ["How many there were", "Early Help: 412; NFA: 675"],
    ["How they were chosen", "At random, on the auditor’s word; they can’t be drawn again from this record"],
    [],
    ["For Case Audit"],
    [
      "The set-up of the audit and the facts of the draw, kept so that they can be read again. Not for editing.",
    ],
    [kept.slice(0, 120)],
    [kept.slice(120, 240)],
    [kept.slice(240)],
  ];
  expect(readExistingCasesRecord({ sheet: "Audit record", values })).toEqual({
    ok: true,
    value: {
      sheet: "Audit record",
      cases: {
        name: "MASH threshold audit, autumn 2017",
        place: {
          sheet: "My cases",
          table: null,
          headerRow: 1,
          firstColumn: 1,
          lastColumn: 5,
          lastRow: 61,
          headers: [],
        },
        caseIdColumn: "Case",
        groupColumn: "Outcome",
        populationSizes: { "Early Help": 412, NFA: 675 },
        chosen: "random",
        criteriaSet: "mash-threshold",
        markColumns: { decision: "Decision right?" },
        settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
      },
      draw: null,
      checks: [],
      events: [],
    },
  });
});

test("it is never taken for the record of a draw", () => {
  const [cases] = fc.sample(existing, { numRuns: 1, seed: 3 });
  if (cases === undefined) throw new Error("no cases");
  expect(readAuditRecord(sheetOfPlan(existingCasesSheet(cases, facts)))).toMatchObject({ ok: false });
});

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const checks: fc.Arbitrary<RecordedCheck> = fc.record({
  kind: fc.constant("Check"),
  when: fc.constantFrom("2017-11-23 10:42", "2017-12-06 13:58"),
  result: name,
  same: fc.nat(99),
  of: fc.nat(99),
  by: name,
});

/** Cases that were drawn with a seed, and the proof of it: groups and keys of any kind, also ones called like our parts. */
const drawn: fc.Arbitrary<{ cases: ExistingCases; proof: DrawProof }> = fc
  .record({
    cases: existing,
    seed: fc.oneof(fc.stringMatching(/^[0-9]{1,20}$/), name),
    fingerprint: fc.option(hex),
    role: fc.option(name),
    labels: fc.uniqueArray(fc.oneof(fc.constantFrom("Tickets", "Register", "Seed", "For Case Audit"), name), {
      minLength: 1,
      maxLength: 3,
    }),
    keys: fc.uniqueArray(fc.oneof(fc.constantFrom("Register", "1001", "=1"), name), {
      minLength: 1,
      maxLength: 6,
    }),
    ticket: hex,
    checks: fc.array(checks, { minLength: 1, maxLength: 3 }),
  })
  .map(({ cases, seed, fingerprint, role, labels, keys, ticket, checks: register }) => ({
    cases: {
      ...cases,
      chosen: "random",
      drawn: {
        seed: seed.trim(),
        fingerprint,
        columns: { ticket: "ticket", rank: "rank", role, populationSize: "size" },
      },
    },
    proof: {
      draw: {
        method: "method 1",
        strata: labels.map((label, index) => ({
          label: stratumLabel(label),
          populationSize: 100 + index,
          drawn: 2,
          spares: 1,
        })),
        tickets: keys.map((key, index) => ({
          key: key as UnitId,
          ticket,
          rank: index + 1,
          role: index < 2 ? "Sample" : "Spare",
          stratum: stratumLabel(labels[0] ?? ""),
        })),
      },
      checks: register,
    },
  }));

describe("cases that were drawn with a seed", () => {
  test("law: the whole record reads as it was written, over another record too", () => {
    fc.assert(
      fc.property(existing, drawn, (before, { cases, proof }) => {
        const standing = sheetOfPlan(existingCasesSheet(before, facts));
        const written = sheetOfPlan(existingCasesSheet(cases, facts, standing, proof), standing);
        expect(readExistingCasesRecord(written)).toEqual({
          ok: true,
          value: {
            sheet: "Audit record",
            cases,
            draw: proof.draw,
            checks: proof.checks,
            events: proof.checks,
          },
        });
        expect(readExistingCases(written)).toEqual({ ok: true, value: cases });
      }),
    );
  });

  test("law: a check that is added gives the record with one more check, and moves nothing", () => {
    fc.assert(
      fc.property(drawn, checks, fc.nat(3), fc.nat(2), ({ cases, proof }, check, down, right) => {
        const whole = (register: readonly RecordedCheck[]) =>
          sheetOfPlan(existingCasesSheet(cases, facts, null, { ...proof, checks: register }));
        const moved = (sheet: ReturnType<typeof whole>) => ({
          ...sheet,
          values: [
            ...Array.from({ length: down }, () => []),
            ...sheet.values.map((row) => [...Array.from({ length: right }, () => ""), ...row]),
          ],
        });
        const before = moved(whole(proof.checks));
        const after = sheetOfPlan(existingCasesCheckPlan(before, check), before);
        const wanted = whole([...proof.checks, check]);
        expect(after.values.slice(down).map((row) => row.slice(right))).toEqual(wanted.values);
        const read = readExistingCasesRecord(after);
        expect(read.ok && read.value.checks).toEqual([...proof.checks, check]);
      }),
    );
  });

  test.each([
    ["Seed", (row: readonly unknown[]) => row[0] === "Seed", ["Seed", "another"]],
    [
      "Fingerprint of the list",
      (row: readonly unknown[]) => row[0] === "Fingerprint of the list",
      ["Fingerprint of the list", "00"],
    ],
    ["Tickets", (row: readonly unknown[]) => row[3] === "Sample", ["R-1", "no ticket", 1, "Sample", "A"]],
    ["Register", (row: readonly unknown[]) => row[0] === "When", ["Then", "Result", "The same", "Of", "By"]],
  ])("a record whose part %s was changed is refused by name", (part, isRow, changed) => {
    const [first] = fc.sample(drawn, { numRuns: 1, seed: 5 });
    if (first === undefined) throw new Error("no record");
    const { sheet, values } = sheetOfPlan(existingCasesSheet(first.cases, facts, null, first.proof));
    const at = values.findIndex(isRow);
    expect(at).toBeGreaterThan(0);
    const damaged = values.map((row, index) => (index === at ? changed : row));
    expect(readExistingCasesRecord({ sheet, values: damaged })).toEqual({
      ok: false,
      problems: [{ kind: "recordUnreadable", record: sheet, part }],
    });
  });
});
