import { auditFindings } from "../../../src/core/findings/audit-findings";
import { auditOfMarks, type MarkedAudit } from "../../core/findings/audit-of-marks";
import { lettersReferences, workingsOf } from "../example-workings";
import { formulaRows } from "./formula-rows";

const marks = "YYYYYYYYYYYYNN";

/** All over all groups, and how it is worked out. */
function claimOf(audit: MarkedAudit, claimed = true): readonly unknown[] | null {
  const settings = { ...(claimed ? { mostFailing: 0.2 } : {}), ...audit.settings };
  const findings = auditFindings(auditOfMarks({ ...audit, settings }));
  const references = lettersReferences(findings.set);
  const rows = formulaRows(workingsOf(findings, { references, reservations: [] }), "1 Question");
  const row = rows.get("Fails at most, for the claim");
  if (row === undefined) return null;
  const all = audit.strata.length > 1 ? 2 + audit.strata.length : 2;
  return [String(row[all]).replace(/\b([A-Z])\d+/g, "$1#"), row[all + 1], row[all + 3]];
}

test("no row where nothing is claimed", () => {
  expect(claimOf({ strata: [{ size: 900, marks }] }, false)).toBeNull();
});

test("one group: the exact limit with all the doubt on one side, at the level itself; of a finite list where all applied", () => {
  const [formula, how, limit] = claimOf({ strata: [{ size: 100, marks }] }) ?? [];
  expect(formula).toContain("HYPGEOM.DIST((C#-C#),");
  expect(formula).toContain("BETA.INV($C$3,(C#-C#)+1,C#-(C#-C#))");
  expect(formula).toContain(">(1-$C$3)");
  expect(String(how)).toMatch(/^The exact limit, with all the doubt on one side/);
  expect(limit).toBeGreaterThan(0.2);
});

test("a list of more than 20,000 cases: no counting through the list; a value where the question applied to all", () => {
  const size = 20_001;
  const [formula] = claimOf({ strata: [{ size, marks: `${marks}A` }] }) ?? [];
  expect(formula).toBe("=IF((C#-C#)=C#,1,BETA.INV($C$3,(C#-C#)+1,C#-(C#-C#)))");
  const [written, , limit] = claimOf({ strata: [{ size, marks }] }) ?? [];
  expect(Number(written)).toBe(limit);
});

test("several groups: the upper limit of Korn and Graubard’s interval of those not met", () => {
  const [formula, how] =
    claimOf({
      strata: [
        { size: 900, marks },
        { size: 60, marks },
      ],
    }) ?? [];
  expect(formula).toMatch(/^=IF\(E#<=1E-12,1,BETA\.INV\(\$E\$3,.*T\.INV\.2T\(2\*\(1-\$E\$3\),E#\)/);
  expect(String(how)).toContain("Korn and Graubard");
});

test("all cases read: the share that failed", () => {
  const [formula, how, limit] = claimOf({ strata: [{ size: 14, marks }] }) ?? [];
  expect(formula).toBe("=(C#-C#)/C#");
  expect(how).toMatch(/^All cases were read/);
  expect(limit).toBeCloseTo(2 / 14, 12);
});

test("a score has no claim of its own: written as a value, and why", () => {
  const [formula, how] =
    claimOf({ strata: [{ size: 900, marks: "YYYYYYYYPPPPNN" }], settings: { partlyCountsAs: 0.5 } }) ?? [];
  expect(Number(formula)).toBeGreaterThan(0);
  expect(how).toMatch(/^Written as a value: the estimate above is of a score/);
});
