import * as fc from "fast-check";
import { auditFindings, type ScoredAudit } from "../../../src/core/findings/audit-findings";
import { casesBehind } from "../../../src/core/findings/cases-behind";
import { countShown, type CountedAs } from "../../../src/core/findings/counted-as";
import type { CriterionCounts } from "../../../src/core/findings/findings";
import type { StratumLabel } from "../../../src/core/frame/unit";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { auditA } from "./audit-a";
import { auditOfMarks } from "./audit-of-marks";

const COUNTS: readonly (keyof CriterionCounts | "headline")[] = [
  "examined",
  "outOfScope",
  "audited",
  "unscored",
  "notApplicable",
  "applicable",
  "met",
  "deemedMet",
  "partly",
  "notMet",
  "headline",
];

const letters = fc.constantFrom("Y", "Y", "N", "N", "P", "D", "A", "-", "X", "R");
const reasons = fc.array(fc.constantFrom("", "No record", "no record ", "Late", "  "), {
  minLength: 8,
  maxLength: 8,
});

/** Audits with reasons in differing spellings, and a case of a group that the design does not name. */
const anyAudit: fc.Arbitrary<ScoredAudit> = fc
  .record({
    strata: fc.array(
      fc.record({
        size: fc.constant(500),
        marks: fc.array(letters, { maxLength: 25 }).map((marks) => marks.join("")),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    partlyCountsAs: fc.constantFrom(0 as const, 0.5 as const, 1 as const),
    partly: fc.boolean(),
    given: reasons,
    stranger: fc.boolean(),
  })
  .map(({ strata, partlyCountsAs, partly, given, stranger }) => {
    const audit = auditOfMarks({ strata, settings: { partlyCountsAs }, partly });
    return {
      ...audit,
      cases: audit.cases.map((scored, index) => ({
        ...scored,
        ...(stranger && index === 0 ? { stratum: "Elsewhere" as StratumLabel } : {}),
        answers: new Map(
          [...scored.answers].map(([id, answer]) => [id, { ...answer, reason: given[index % 8] ?? "" }]),
        ),
      })),
    };
  });

/** Every count that the findings hold, for all groups, each group and each reason. */
function everyCount(findings: ReturnType<typeof auditFindings>): readonly CountedAs[] {
  return findings.results.flatMap(({ criterion, byStratum, reasons: found }): CountedAs[] => [
    ...[null, ...byStratum.map(({ label }) => label)].flatMap((stratum) =>
      COUNTS.map((of) => ({ criterion: criterion.id, stratum, of, reason: null })),
    ),
    ...found.map(({ reason }) => ({ criterion: criterion.id, stratum: null, of: "notMet" as const, reason })),
  ]);
}

function expectAsManyAsShown(audit: ScoredAudit): number {
  const findings = auditFindings(audit);
  const counts = everyCount(findings);
  for (const asked of counts) {
    const cases = casesBehind(findings, audit.cases, asked);
    expect([asked, cases.length]).toEqual([asked, countShown(findings, asked)]);
    expect(new Set(cases.map(({ key }) => key)).size).toBe(cases.length);
  }
  return counts.length;
}

describe("the cases behind a count", () => {
  it("are as many as the findings say, for every count of every question, group and reason", () => {
    fc.assert(fc.property(anyAudit, (audit) => void expectAsManyAsShown(audit)));
  });

  it("in audit A, whose counts are known", () => {
    const audit = auditA({ confidenceLevel: 0.95, partlyCountsAs: 0 });
    expect(expectAsManyAsShown(audit)).toBeGreaterThan(7 * 4 * 11);
    const findings = auditFindings(audit);
    const behind = (of: CountedAs["of"]) =>
      casesBehind(findings, audit.cases, {
        criterion: "threshold" as CriterionId,
        stratum: null,
        of,
        reason: null,
      }).length;
    expect([behind("headline"), behind("applicable"), behind("notMet")]).toEqual([39, 57, 18]);
  });

  it("the groups share out the cases of all groups, and no case is in two marks", () => {
    fc.assert(
      fc.property(anyAudit, (audit) => {
        const findings = auditFindings(audit);
        for (const { criterion, byStratum } of findings.results) {
          const keys = (stratum: StratumLabel | null, of: CountedAs["of"]) =>
            casesBehind(findings, audit.cases, { criterion: criterion.id, stratum, of, reason: null }).map(
              ({ key }) => key,
            );
          for (const of of COUNTS) {
            const ofGroups = byStratum.flatMap(({ label }) => keys(label, of));
            expect([...ofGroups].sort()).toEqual([...keys(null, of)].sort());
          }
          const parts = (
            ["met", "partly", "notMet", "notApplicable", "unscored", "outOfScope"] as const
          ).flatMap((of) => keys(null, of));
          expect([...parts].sort()).toEqual(audit.cases.map(({ key }) => key).sort());
        }
      }),
    );
  });

  it("nothing is said of a question, group or reason that is not there", () => {
    const audit = auditOfMarks({ strata: [{ size: 10, marks: "YN" }] });
    const findings = auditFindings(audit);
    const asked = {
      criterion: "question" as CriterionId,
      stratum: null,
      of: "notMet",
      reason: null,
    } as const;
    expect(countShown(findings, { ...asked, criterion: "gone" as CriterionId })).toBeNull();
    expect(countShown(findings, { ...asked, stratum: "Nowhere" as StratumLabel })).toBeNull();
    expect(countShown(findings, { ...asked, reason: "Never given" })).toBeNull();
    expect(casesBehind(findings, audit.cases, { ...asked, criterion: "gone" as CriterionId })).toEqual([]);
    expect(casesBehind(findings, audit.cases, { ...asked, reason: "Never given" })).toEqual([]);
  });
});
