import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import type { Outcome } from "../../src/core/outcome";
import { cellOf, setCell } from "./workbook-picture";
import {
  insertRow,
  LIST,
  makeTable,
  markAll,
  openSmall,
  placeOf,
  smallDefinition,
  type SmallAudit,
} from "./small-audit";

const HEADERS = ["Ref", "Group", "Level right?"];
const CASES: readonly (readonly CellValue[])[] = Array.from({ length: 12 }, (_, index) => [
  `C-${index + 1}`,
  index < 8 ? "A" : "B",
  index % 2 === 0 ? "yes" : "No",
]);

function casesWorkbook(below: readonly (readonly CellValue[])[] = []): WorkbookState {
  const workbook = newWorkbook([LIST]);
  setValues(sheetNamed(workbook, LIST), "A1", [HEADERS, ...CASES, ...below]);
  return workbook;
}

const withTable = (totals: boolean): WorkbookState => {
  const workbook = casesWorkbook(totals ? [["Total", "", ""]] : []);
  makeTable(workbook, LIST, "Cases", { top: 1, left: 1, bottom: totals ? 14 : 13, right: 3 }, totals);
  return workbook;
};

async function taken(
  workbook: WorkbookState,
  changes: Partial<ExistingCases> = {},
): Promise<{ audit: SmallAudit; outcome: Outcome<unknown> }> {
  const audit = await openSmall(workbook);
  const cases: ExistingCases = {
    name: "Own cases",
    place: await placeOf(audit),
    caseIdColumn: "Ref",
    groupColumn: "Group",
    populationSizes: { A: 100, B: 50 },
    chosen: "random",
    criteriaSet: "mash-threshold",
    markColumns: { threshold: "Level right?" },
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    ...changes,
  };
  return { audit, outcome: await audit.tasks.useExistingCases(cases, "J. Okafor") };
}

async function findingsOf(audit: SmallAudit) {
  const added = await audit.tasks.addScoringColumns("mash-threshold");
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  markAll(audit.workbook, LIST, 12, () => "Yes");
  const written = await audit.tasks.writeFindings("J. Okafor");
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value.findings;
}

describe("cases that were chosen elsewhere, from their table to the findings", () => {
  test("random, sizes known, marks in a column of their own", async () => {
    const { audit } = await taken(withTable(false));
    const findings = await findingsOf(audit);
    expect(findings).toMatchObject({
      populationSize: 150,
      examined: 12,
      design: { selection: "randomElsewhere" },
      caveats: [{ kind: "drawnElsewhere" }],
    });
    const [threshold, agencies] = findings.results;
    expect([threshold?.metForHeadline, threshold?.counts.applicable]).toEqual([6, 12]);
    expect(threshold?.estimate?.estimate).toBeCloseTo(0.5, 9);
    expect(agencies?.metForHeadline).toBe(12);
    expect(valuesOf(sheetNamed(audit.workbook, LIST))[0]).not.toContain("1 Threshold level");
  });

  test("their own words count as the auditor said, the rest is not allowed, and no cell is changed", async () => {
    const workbook = withTable(false);
    const words = ["Y", "y", "N", "2", "?", "yes", "Y", "n", "n/a", "", "Y", "<b>=1+1</b>"];
    words.forEach((word, index) => setCell(workbook, LIST, index + 2, 3, word));
    const { audit, outcome } = await taken(workbook, {
      markWords: {
        threshold: [
          { value: "Y", mark: "Yes" },
          { value: "n", mark: "No" },
        ],
      },
    });
    expect(outcome.ok).toBe(true);
    const findings = await findingsOf(audit);
    const [threshold] = findings.results;
    expect(threshold?.counts).toMatchObject({ met: 5, notMet: 2, notApplicable: 1 });
    const recognised = await audit.tasks.recogniseAudit();
    if (!recognised.ok) throw new Error("not recognised");
    // What was said stands in the pane again.
    expect(recognised.value.existingCases?.markWords).toEqual({
      threshold: [
        { value: "Y", mark: "Yes" },
        { value: "n", mark: "No" },
      ],
    });
    const notAllowed = (recognised.value.gaps ?? []).filter(({ gap }) => gap === "notAllowed");
    expect(notAllowed.map(({ place }) => place.address)).toEqual(["C5", "C6", "C13"]);
    expect(words.map((_, index) => cellOf(workbook, LIST, index + 2, 3))).toEqual(words);
  });

  test("a mark with a space around it is read, but put right before findings are made from it", async () => {
    const workbook = withTable(false);
    setCell(workbook, LIST, 2, 3, "yes ");
    setCell(workbook, LIST, 5, 3, "\u00a0No");
    const { audit } = await taken(workbook);
    const added = await audit.tasks.addScoringColumns("mash-threshold");
    expect(added.ok).toBe(true);
    markAll(audit.workbook, LIST, 12, () => "Yes");
    const sheets = audit.workbook.sheets.map(({ name }) => name);
    const preview = await audit.tasks.previewFindings();
    if (!preview.ok) throw new Error("not previewed");
    expect(preview.value.findings.results[0]?.counts).toMatchObject({ met: 6, notMet: 6 });
    expect(await audit.tasks.writeFindings("J. Okafor")).toEqual({
      ok: false,
      problems: [
        {
          kind: "marksUntidy",
          sheet: LIST,
          places: [
            { sheet: LIST, address: "C2" },
            { sheet: LIST, address: "C5" },
          ],
        },
      ],
    });
    expect(audit.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    setCell(workbook, LIST, 2, 3, "yes");
    setCell(workbook, LIST, 5, 3, "No");
    expect((await audit.tasks.writeFindings("J. Okafor")).ok).toBe(true);
  });

  test.each([
    [{ chosen: "notRandom" } as const, "notRandom"],
    [{ chosen: "unknown" } as const, "selectionUnknown"],
    [{ populationSizes: null } as const, "populationSizeUnknown"],
    [{ populationSizes: { A: 100 } } as const, "populationSizeUnknown"],
    [{ populationSizes: { A: 100, B: 50, C: 20 } } as const, "stratumNotSampled"],
  ])("%j: counts, and no estimate for all cases", async (changes, caveat) => {
    const { audit } = await taken(withTable(false), changes);
    const findings = await findingsOf(audit);
    expect(findings.caveats.map(({ kind }) => kind)).toContain(caveat);
    expect(findings.results.map(({ estimate }) => estimate)).toEqual(findings.results.map(() => null));
    expect(findings.results[0]?.counts.applicable).toBe(12);
  });

  test("not grouped, size known", async () => {
    const { audit } = await taken(withTable(false), { groupColumn: null, populationSizes: { "": 150 } });
    const findings = await findingsOf(audit);
    expect([findings.populationSize, findings.results[0]?.estimate?.estimate]).toEqual([150, 0.5]);
  });

  test("a totals row of the table is no case", async () => {
    const { audit, outcome } = await taken(withTable(true));
    expect(outcome.ok).toBe(true);
    expect((await findingsOf(audit)).examined).toBe(12);
  });

  test("a second table beside it, and notes below it, are left alone", async () => {
    const workbook = withTable(false);
    setValues(sheetNamed(workbook, LIST), "AZ1", [
      ["Ref", "Other"],
      ["X", 1],
      ["Y", 2],
    ]);
    makeTable(workbook, LIST, "Other", { top: 1, left: 52, bottom: 3, right: 53 });
    setCell(workbook, LIST, 20, 1, "A note");
    const { audit } = await taken(workbook);
    expect((await findingsOf(audit)).examined).toBe(12);
    expect([cellOf(workbook, LIST, 1, 53), cellOf(workbook, LIST, 20, 1)]).toEqual(["Other", "A note"]);
  });

  test("a second table in the way of the columns is refused", async () => {
    const workbook = withTable(false);
    setValues(sheetNamed(workbook, LIST), "F1", [
      ["Ref", "Other"],
      ["X", 1],
    ]);
    makeTable(workbook, LIST, "Other", { top: 1, left: 6, bottom: 2, right: 7 });
    const { audit } = await taken(workbook);
    expect(await audit.tasks.addScoringColumns("mash-threshold")).toMatchObject({
      ok: false,
      problems: [
        {
          kind: "cellsInTheWay",
          places: [{ address: "F1" }, { address: "G1" }, { address: "F2" }, { address: "G2" }],
        },
      ],
    });
  });

  test("of two plain lists beside each other, with the same headers, the right one is scored", async () => {
    const workbook = newWorkbook([LIST]);
    setValues(sheetNamed(workbook, LIST), "A1", [HEADERS, ["X-1", "A", "No"], ["X-2", "B", "No"]]);
    setValues(sheetNamed(workbook, LIST), "E1", [HEADERS, ...CASES]);
    setCell(workbook, LIST, 17, 1, "A note far below");
    const { audit, outcome } = await taken(workbook);
    expect(outcome.ok).toBe(true);
    expect(await findingsOf(audit)).toMatchObject({ examined: 12, populationSize: 150 });
    expect(valuesOf(sheetNamed(audit.workbook, LIST))[0]?.slice(0, 8)).toEqual([
      ...HEADERS,
      "",
      ...HEADERS,
      "2 Agencies contacted",
    ]);
  });

  test("the left one of two is refused where the other stands in the way of its columns", async () => {
    const workbook = casesWorkbook();
    setValues(sheetNamed(workbook, LIST), "E1", [HEADERS, ["X-1", "A", "No"], ["X-2", "B", "No"]]);
    const { audit } = await taken(workbook);
    expect(await audit.tasks.addScoringColumns("mash-threshold")).toMatchObject({
      ok: false,
      problems: [
        {
          kind: "cellsInTheWay",
          places: ["1", "2", "3"].flatMap((row) =>
            ["E", "F", "G"].map((column) => ({ address: `${column}${row}` })),
          ),
        },
      ],
    });
  });

  test("a mark column told from another by its letters, in a list under headings", async () => {
    const workbook = newWorkbook([LIST]);
    const rows = CASES.map(([id, group, mark], index): CellValue[] => [
      id ?? "",
      group ?? "",
      mark ?? "",
      index,
    ]);
    setValues(sheetNamed(workbook, LIST), "A1", [
      ["Case", "", "Level", "Day"],
      ["Ref", "Group", "Right?", "Right?"],
      ...rows,
    ]);
    const { audit, outcome } = await taken(workbook, { markColumns: { threshold: "Level: Right?" } });
    expect(outcome.ok).toBe(true);
    const findings = await findingsOf(audit);
    expect([findings.results[0]?.metForHeadline, findings.results[0]?.counts.applicable]).toEqual([6, 12]);
  });

  test.each([
    ["a table", () => withTable(false)],
    ["a plain list", () => casesWorkbook()],
  ])("a row inserted above %s changes nothing", async (_, made) => {
    const { audit } = await taken(made());
    insertRow(audit.workbook, LIST, 1);
    expect((await findingsOf(audit)).examined).toBe(12);
  });

  test("a mark column that is not there, or stands twice, is refused at once", async () => {
    const missing = await taken(withTable(false), { markColumns: { threshold: "Right?" } });
    expect(missing.outcome).toMatchObject({
      ok: false,
      problems: [{ kind: "columnMissing", column: "Right?" }],
    });
    const workbook = casesWorkbook();
    setCell(workbook, LIST, 1, 2, "Level right?");
    const twice = await taken(workbook, { groupColumn: null, populationSizes: null });
    expect(twice.outcome).toMatchObject({
      ok: false,
      problems: [{ kind: "columnRepeated", column: "Level right?", letters: ["B", "C"] }],
    });
  });

  test("an error value in the group, and fewer cases said than there are", async () => {
    const workbook = withTable(false);
    setValues(sheetNamed(workbook, LIST), "B3", [[{ error: "#N/A" }]]);
    expect((await taken(workbook, { populationSizes: { A: 6, B: 50 } })).outcome).toMatchObject({
      ok: false,
      problems: [
        { kind: "errorInColumn", column: "Group", rows: [3] },
        { kind: "populationSizeBelowCases", group: "A", populationSize: 6, cases: 7 },
      ],
    });
  });

  test("a sample can still be drawn in the same workbook; then the draw is the audit", async () => {
    const { audit } = await taken(withTable(false));
    const seen = await audit.tasks.recogniseAudit();
    expect(seen).toMatchObject({ ok: true, value: { existingCases: { name: "Own cases" }, drawsBegun: 0 } });
    const group = (label: string) => ({ label, values: [label] });
    const strata = { column: "Group", groups: [group("A"), group("B")], leaveOutUngrouped: false };
    const definition = smallDefinition({ strata, carriedColumns: [] });
    expect(await audit.tasks.drawSample(await placeOf(audit), definition, "")).toMatchObject({
      ok: true,
      value: { record: { sheet: "Audit record 2" } },
    });
    expect(await audit.tasks.recogniseAudit()).toMatchObject({
      ok: true,
      value: { existingCases: null, record: { state: "Committed" }, drawsBegun: 1 },
    });
  });
});
