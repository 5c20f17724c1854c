import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Findings } from "../../src/core/findings/findings";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { wholeAudit, type WholeAudit } from "../../simulator/commands/audit/whole-audit";
import type { WorkbookState } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { checkDraw } from "../../src/tasks/check-draw";
import { previewFindings } from "../../src/tasks/preview-findings";
import { exampleDefinition, exampleWorkbook, openInSimulator, stillSurroundings } from "./open-example";
import { setCell, sheetNames, workbookPicture } from "./workbook-picture";

const marks = readFileSync(
  join(__dirname, "..", "..", "simulator", "examples", "mash-2017", "marks.csv"),
  "utf8",
);

async function audited(
  text: string | null = marks,
  definition: AuditDefinition = exampleDefinition(),
  workbook: WorkbookState = exampleWorkbook(),
): Promise<WholeAudit> {
  const outcome = await wholeAudit({
    workbook,
    definition,
    marks: text,
    by: "J. Okafor",
    surroundings: stillSurroundings,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function findingsOf({ findings }: WholeAudit): Findings {
  if (findings === null) throw new Error("no findings");
  return findings.findings;
}

/** Question, k, n, and the estimate with its limits in points with one decimal. */
function results(findings: Findings): readonly unknown[] {
  const tenth = (share: number | undefined): number | null =>
    share === undefined ? null : Math.round(share * 1000) / 10;
  return findings.results.map(({ criterion, metForHeadline, counts, estimate }) => [
    criterion.id,
    metForHeadline,
    counts.applicable,
    tenth(estimate?.estimate),
    tenth(estimate?.interval?.lower),
    tenth(estimate?.interval?.upper),
  ]);
}

const KNOWN = [
  ["threshold", 39, 57, 62.2, 46.3, 76.4],
  ["agencies", 42, 57, 78.8, 64.3, 89.4],
  ["quality", 28, 57, 47.6, 32.5, 63],
  ["decision", 44, 51, 90.7, 77.6, 97.5],
  ["feedback", 30, 39, 73.9, 54.2, 88.4],
  ["consent", 26, 40, 71.1, 52.8, 85.4],
  ["police-form", 4, 11, 40.9, 10.9, 77.2],
];

/** The results table as it stands on the sheet: question, met, per cent, estimate, interval. */
function resultsOnSheet(workbook: WorkbookState): readonly (readonly unknown[])[] {
  const rows = valuesOf(sheetNamed(workbook, "Audit findings"));
  const start = rows.findIndex((row) => row[0] === "Results") + 2;
  return rows
    .slice(start, start + 7)
    .map(([question, , met, percent, estimate, interval]) => [question, met, percent, estimate, interval]);
}

describe("the whole audit of the example", () => {
  test("finds what is known, on the sheet too, within the budget of requests", async () => {
    const audit = await audited();
    expect(results(findingsOf(audit))).toEqual(KNOWN);
    expect(resultsOnSheet(audit.workbook)).toEqual([
      ["1 Threshold level", "39 of 57", 0.68, 0.62, "46–76%"],
      ["2 Agencies contacted", "42 of 57", 0.74, 0.79, "64–89%"],
      ["3 Good quality", "28 of 57", 0.49, 0.48, "32–63%"],
      ["4 Right decision", "44 of 51", 0.86, 0.91, "78–98%"],
      ["5 Referrer told", "30 of 39", 0.77, 0.74, "54–88%"],
      ["6 Consent recorded", "26 of 40", 0.65, 0.71, "53–85%"],
      ["7 Police form", "4 of 11", 0.36, 0.41, "11–77%"],
    ]);
    const requests = Object.fromEntries(audit.measured.map(({ task, requests: count }) => [task, count]));
    const listAndDraw =
      (requests["Find the lists"] ?? 99) +
      (requests["Read the cases"] ?? 99) +
      (requests["Draw the sample"] ?? 99);
    expect(listAndDraw).toBeLessThanOrEqual(8);
    expect(requests["Make the findings"]).toBeLessThanOrEqual(10);
    expect(sheetNames(audit.workbook)).toEqual(
      expect.arrayContaining([
        "Audit sample",
        "Audit frame",
        "Audit record",
        "Audit criteria",
        "Audit findings",
        "Audit findings by group",
      ]),
    );
  });

  test("one changed mark moves exactly the numbers that rest on it", async () => {
    const [header = "", ...lines] = marks.split("\n");
    const decision = header.split(",").indexOf("decision");
    const index = lines.findIndex((line) => line.split(",")[decision] === "Yes");
    const fields = lines[index]?.split(",") ?? [];
    fields[decision] = "No";
    const changed = [header, ...lines.map((line, at) => (at === index ? fields.join(",") : line))].join("\n");

    const before = findingsOf(await audited());
    const after = findingsOf(await audited(changed));
    const others = (findings: Findings): unknown =>
      JSON.stringify(findings.results.filter(({ criterion }) => criterion.id !== "decision"));
    expect(others(after)).toBe(others(before));
    const [was, is] = [before, after].map((findings) =>
      findings.results.find(({ criterion }) => criterion.id === "decision"),
    );
    expect([is?.metForHeadline, is?.counts.applicable, is?.counts.notMet]).toEqual([43, 51, 8]);
    expect(is?.estimate?.estimate).toBeLessThan(was?.estimate?.estimate ?? 0);
    expect(is?.estimate?.estimatedApplicable).toBe(was?.estimate?.estimatedApplicable);
  });

  test("without marks it stops after the scoring columns", async () => {
    const audit = await audited(null);
    expect(audit.findings).toBeNull();
    expect(audit.columnsAdded).toHaveLength(7 + 1 + 7 * 4 + 3);
    expect(sheetNames(audit.workbook)).not.toContain("Audit findings");
  });

  test("marks that nobody may give, and marks for cases that were not drawn", async () => {
    const [header = "", first = "", ...rest] = marks.split("\n");
    const wrong = [header, first.replace(",Yes,", ",y,"), ...rest].join("\n");
    const findings = findingsOf(await audited(wrong));
    const [threshold] = findings.results;
    expect([threshold?.metForHeadline, threshold?.counts.unscored]).toEqual([38, 1]);
    expect(findings.caveats).toContainEqual({ kind: "marksNotAllowed", cells: 1 });

    const stranger = [header, first.replace(/^[^,]+/, "CAM-00001"), ...rest].join("\n");
    const outcome = await wholeAudit({
      workbook: exampleWorkbook(),
      definition: exampleDefinition(),
      marks: stranger,
      by: "",
      surroundings: stillSurroundings,
    });
    expect(outcome).toEqual({
      ok: false,
      problems: [{ kind: "caseNotDrawn", sheet: "Audit sample", cases: ["CAM-00001"] }],
    });
  });

  test("the same input gives the same workbook, and nothing of the list's own sheets is touched", async () => {
    const own = ["Referrals MASH 2017", "Survey responses", "Codes", "Read me"];
    const theirs = (workbook: WorkbookState): string =>
      workbookPicture({ ...workbook, sheets: workbook.sheets.filter(({ name }) => own.includes(name)) });
    const first = await audited();
    const second = await audited();
    expect(workbookPicture(second.workbook)).toBe(workbookPicture(first.workbook));
    expect(theirs(first.workbook)).toBe(theirs(exampleWorkbook()));
  });
});

describe("a list that changes after the draw", () => {
  test("is said in the findings once a check has seen it; the estimates stay those of the frozen list", async () => {
    const open = await openInSimulator((await audited()).workbook);
    setCell(open.excel.host.workbook, "Referrals MASH 2017", 300, 5, "Another agency");
    expect(await checkDraw(open, "J. Okafor")).toMatchObject({ ok: true, value: { same: 60, of: 60 } });
    const preview = await previewFindings(open);
    if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
    expect(preview.value.findings.caveats).toContainEqual({
      kind: "listChangedSinceDraw",
      seen: "2017-11-23 10:42",
      cases: 1,
    });
    expect(results(preview.value.findings)).toEqual(KNOWN);
    open.excel.close();
  });
});
