import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditFindings, type ScoredAudit } from "../../../src/core/findings/audit-findings";
import type { Breakdown } from "../../../src/core/findings/breakdown";
import { MOST_VALUES } from "../../../src/core/findings/breakdowns";
import type { UnitId } from "../../../src/core/frame/unit";
import { auditA } from "./audit-a";
import { auditOfMarks } from "./audit-of-marks";

/** What each case has in the column, by its key. */
function brokenDown(audit: ScoredAudit, valueOf: (key: string, index: number) => string): Breakdown {
  const values = new Map(audit.cases.map(({ key }, index): [UnitId, string] => [key, valueOf(key, index)]));
  const { breakdowns } = auditFindings({ ...audit, breakdowns: [{ column: "Agency", values }] });
  const [only] = breakdowns;
  if (only === undefined) throw new Error("not broken down");
  return only;
}

interface DomainReference {
  readonly question: string;
  readonly group: string;
  readonly applicable: number;
  readonly met: number;
  readonly estimate: number;
  readonly estimatedApplicable: number;
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

// Made by test/reference/domains/domains.py, case by case with exact fractions.
const { cases: reference } = JSON.parse(
  readFileSync(join(__dirname, "../../reference/domains/domains.json"), "utf8"),
) as { readonly cases: readonly DomainReference[] };
const ids = ["threshold", "agencies", "quality", "decision", "feedback", "consent", "police-form"];
const questions = [...new Set(reference.map(({ question }) => question))];

describe("oracle: groups that lie across the strata of audit A", () => {
  const found = brokenDown(auditA(), (key) => (Number(key.at(-1)) < 7 ? "most" : "others"));

  test.each(reference)("$question, $group", (expected) => {
    const id = ids[questions.indexOf(expected.question)];
    const group = found.groups.find(({ value }) => value === expected.group);
    const result = group?.results.find(({ criterion }) => criterion === id);
    expect(result).toMatchObject({ applicable: expected.applicable, metForHeadline: expected.met });
    if (expected.applicable < 30) return expect(result?.estimate).toBeNull();
    expect(result?.estimate?.estimate).toBeCloseTo(expected.estimate, 12);
    expect(result?.estimate?.estimatedApplicable).toBeCloseTo(expected.estimatedApplicable, 9);
    expect(result?.estimate?.variance).toBeCloseTo(expected.variance, 12);
    expect(result?.estimate?.degreesOfFreedom).toBe(expected.degreesOfFreedom);
  });

  test("at least five groups are large enough to be estimated", () => {
    expect(reference.filter(({ applicable }) => applicable >= 30).length).toBeGreaterThanOrEqual(5);
  });
});

test("30 applicable cases of a group have an estimate, 29 have none", () => {
  const strata = [{ size: 400, marks: "Y".repeat(40) + "N".repeat(20) }];
  const ofSize = (size: number) =>
    brokenDown(auditOfMarks({ strata }), (_, index) => (index < size ? "Police" : "School"))
      .groups.find(({ value }) => value === "Police")
      ?.results.at(0);
  expect(ofSize(30)?.estimate).not.toBeNull();
  expect(ofSize(29)).toMatchObject({ estimate: null, applicable: 29 });
});

test("an estimate that the whole sample may not have is none of a group either, and says why", () => {
  const audit = auditOfMarks({ strata: [{ size: 400, marks: "Y".repeat(60) }], selection: "notRandom" });
  const [group] = brokenDown(audit, () => "Police").groups;
  expect(group?.results[0]).toMatchObject({ estimate: null, caveats: [{ kind: "notRandom" }] });
});

test("a part-read stratum without a case of the group keeps its size in the estimate", () => {
  const strata = [
    { size: 400, marks: "Y".repeat(20) + "N".repeat(20) },
    { size: 100, marks: "Y".repeat(20) },
  ];
  const { groups } = brokenDown(auditOfMarks({ strata }), (_, index) => (index < 40 ? "Police" : "School"));
  const police = groups.find(({ value }) => value === "Police");
  expect(police?.results[0]?.estimate?.estimatedApplicable).toBeCloseTo(400, 9);
});

test("spellings are one value; blank cells come last and are a group of their own", () => {
  const words = ["Police", "police ", "School", "", "", "  "];
  const audit = auditOfMarks({ strata: [{ size: 90, marks: "YYNYNY" }] });
  const { groups } = brokenDown(audit, (_, index) => words[index] ?? "");
  expect(groups.map(({ value, cases }) => [value, cases])).toEqual([
    ["Police", 2],
    ["School", 1],
    ["", 3],
  ]);
});

test("thirty values stand by themselves, the others are added up and counted", () => {
  const marks = "Y".repeat(100);
  const { groups, rest } = brokenDown(auditOfMarks({ strata: [{ size: 900, marks }] }), (_, index) =>
    index === 99 ? "" : `Agency ${index % 45}`,
  );
  expect(groups).toHaveLength(MOST_VALUES + 1);
  expect(rest?.values).toBe(15);
  const told = groups.reduce((sum, { cases }) => sum + cases, 0);
  expect(told + (rest?.group.cases ?? 0)).toBe(100);
  expect(rest?.group.results[0]?.applicable).toBe(rest?.group.cases);
});

test("law: the groups of a column add up to the result over all, and cases out of scope are in none", () => {
  const letters = fc.constantFrom("Y", "Y", "N", "P", "D", "A", "-", "X", "R");
  const anyAudit = fc.record({
    strata: fc.array(
      fc.record({
        size: fc.constant(500),
        marks: fc.array(letters, { maxLength: 40 }).map((all) => all.join("")),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    partly: fc.constant(true),
    settings: fc.record({ partlyCountsAs: fc.constantFrom(0 as const, 0.5 as const, 1 as const) }),
  });
  fc.assert(
    fc.property(anyAudit, fc.integer({ min: 1, max: 40 }), (marked, values) => {
      const audit = auditOfMarks(marked);
      const findings = auditFindings(audit);
      const { groups, rest } = brokenDown(audit, (_, index) => `Value ${index % values}`);
      const all = [...groups, ...(rest === null ? [] : [rest.group])];
      expect(all.reduce((sum, { cases }) => sum + cases, 0)).toBe(findings.audited);
      findings.results.forEach(({ counts, metForHeadline }, index) => {
        const sum = (name: "applicable" | "metForHeadline" | "partly" | "deemedMet") =>
          all.reduce((total, { results }) => total + (results[index]?.[name] ?? 0), 0);
        expect(sum("applicable")).toBe(counts.applicable);
        expect(sum("metForHeadline")).toBe(metForHeadline);
        expect(sum("partly")).toBe(counts.partly);
        expect(sum("deemedMet")).toBe(counts.deemedMet);
      });
    }),
  );
});

test("law: a column with one value says what the results say, where there are 30 cases", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("Y", "N", "A"), { minLength: 40, maxLength: 60 }), (marks) => {
      const strata = [
        { size: 500, marks: marks.join("") },
        { size: 80, marks: "YYYYYNNNAA" },
      ];
      const audit = auditOfMarks({ strata });
      const [result] = auditFindings(audit).results;
      const [group] = brokenDown(audit, () => "Police").groups;
      fc.pre((result?.counts.applicable ?? 0) >= 30);
      expect(group?.results[0]?.estimate).toEqual(result?.estimate);
    }),
  );
});
