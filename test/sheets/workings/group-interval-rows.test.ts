import { auditFindings } from "../../../src/core/findings/audit-findings";
import { auditOfMarks, type MarkedAudit } from "../../core/findings/audit-of-marks";
import { lettersReferences, workingsOf } from "../example-workings";
import { formulaRows } from "./formula-rows";

const marks = "YYYYYYYYYYYYNN";

function rowsOf(audit: MarkedAudit) {
  const findings = auditFindings(auditOfMarks(audit));
  const references = lettersReferences(findings.set);
  return formulaRows(workingsOf(findings, { references, reservations: [] }), "1 Question");
}

const bare = (formula: unknown) => String(formula).replace(/\b([A-Z])\d+/g, "$1#");
const strata = [
  { label: "A", size: 900, marks },
  { label: "B", size: 60, marks },
  { label: "C", size: 40, marks: "YYN" },
];

test("Wilson’s interval on each group alone, made up for what is left of it from 5% on; none below ten cases", () => {
  const rows = rowsOf({ strata });
  const size = rows.get("Effective cases in the group");
  expect(bare(size?.[2])).toBe("=IF(C#/C#<0.05,C#,IF(C#<C#*C#/C#,C#*(C#*C#/C#-1)/(C#*C#/C#-C#),C#))");
  expect(size?.[4]).toBe("");
  const lower = rows.get("Interval in the group, lower");
  expect(bare(lower?.[3])).toMatch(/^=IF\(D#=0,0,\(D#\/D#\*D#\+\$F\$4\^2\/2-\$F\$4\*SQRT/);
  expect(lower?.[4]).toBe("");
  // What was written for each group, beyond the printed part.
  expect(lower?.slice(10, 13).map((cell) => typeof cell)).toEqual(["number", "number", "string"]);
});

test("exact intervals: of a finite group where much of it was read and all of it applied, else of any number", () => {
  const rows = rowsOf({ strata, settings: { intervals: "conservative" } });
  const upper = rows.get("Interval in the group, upper");
  expect(bare(upper?.[2])).toBe("=IF(C#=C#,1,BETA.INV(1-(1-$F$3)/2,C#+1,C#-C#))");
  expect(bare(upper?.[3])).toMatch(/^=\(IF\(D#=D#,D#,D#-1\+SUMPRODUCT\(--\(HYPGEOM\.DIST\(D#,D#,/);
  expect(bare(upper?.[3])).toMatch(/\)\/D#$/);
  expect(rows.has("Effective cases in the group")).toBe(false);
});

test("a group of more than 20,000 cases of which much was read: written as a value", () => {
  const many = "Y".repeat(1_000) + "N".repeat(60);
  const rows = rowsOf({
    strata: [
      { label: "A", size: 20_100, marks: many },
      { label: "B", size: 60, marks },
    ],
    settings: { intervals: "conservative" },
  });
  expect(typeof rows.get("Interval in the group, upper")?.[2]).toBe("number");
});
