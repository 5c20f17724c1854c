import { auditFindings } from "../../src/core/findings/audit-findings";
import type { ShownRules } from "../../src/core/shown-rules";
import { findingsByGroupSheet } from "../../src/sheets/findings-by-group-sheet";
import { auditOfMarks } from "../core/findings/audit-of-marks";
import { exampleWords } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

/** 24 cases, 12 of each agency, nine of every twelve met: the row of one agency on the question. */
function rowOfAgency(shown?: Partial<ShownRules>): readonly unknown[] {
  const audit = auditOfMarks({
    strata: [{ size: 400, marks: "YYYYYYYYYNNN".repeat(2) }],
    settings: shown === undefined ? {} : { shown },
  });
  const agency = new Map(audit.cases.map(({ key }, at) => [key, at < 12 ? "Health" : "Police"]));
  const findings = auditFindings({ ...audit, breakdowns: [{ column: "Agency", values: agency }] });
  const plan = findingsByGroupSheet(findings, exampleWords);
  const rows = plan === null ? [] : sheetOfPlan(plan).values;
  const question = rows.findIndex(([first]) => first === "1 Question, by Agency");
  return rows.slice(question).find(([first]) => first === "Health") ?? [];
}

describe("an audit’s own limits in a breakdown by a column", () => {
  test("the usual ones show the percentage of twelve and call the base small", () => {
    const row = rowOfAgency();
    expect([row[2], row[3], row[6]]).toEqual(["9 of 12", 0.75, "Small base: 12 cases"]);
  });

  test("below the audit’s own number the count stands alone", () => {
    const row = rowOfAgency({ fewestForPercentage: 13 });
    expect([row[2], row[3], row[6]]).toEqual(["9 of 12", "–", "Fewer than 13 cases: counts only"]);
  });

  test("at that number the percentage stands again", () => {
    expect(rowOfAgency({ fewestForPercentage: 12 })[3]).toBe(0.75);
  });

  test("a base is small below the audit’s own number and not at it", () => {
    expect(rowOfAgency({ fewestForPrecision: 13 })[6]).toBe("Small base: 12 cases");
    expect(rowOfAgency({ fewestForPrecision: 12 })[6]).toBe("");
  });
});
