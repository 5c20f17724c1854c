import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { SheetState } from "../../simulator/host/model";
import { cellOf, setCell, workbookPicture } from "./workbook-picture";
import {
  insertColumn,
  insertRow,
  listWorkbook,
  noGroups,
  openSmall,
  placeOf,
  scored,
  smallDefinition,
  type SmallAudit,
} from "./small-audit";

const SAMPLE = "Audit sample";
const HEADER_ROW = 4;

function sampleOf({ workbook }: SmallAudit): SheetState {
  return sheetNamed(workbook, SAMPLE);
}

/** A filter of the sample's table hides its second case. */
function hideByFilter(sheet: SheetState): void {
  sheet.rows.set(HEADER_ROW + 1, { hidden: true, filtered: true });
}

async function results(audit: SmallAudit): Promise<unknown> {
  const preview = await audit.tasks.previewFindings();
  if (!preview.ok) return preview.problems;
  const { findings } = preview.value;
  return {
    populationSize: findings.populationSize,
    results: findings.results.map(({ counts, estimate, metForHeadline }) => [
      metForHeadline,
      counts.applicable,
      estimate?.estimate ?? null,
    ]),
  };
}

/** Yes for the odd rows: the groups differ, so that a case in the wrong group moves the estimate. */
const everySecond = (row: number): string => (row <= 3 ? "Yes" : "No");

describe("a sample that people worked on", () => {
  test("sorted, moved about, with spaces and capitals in marks: the same findings", async () => {
    const audit = await scored(smallDefinition(), listWorkbook(), everySecond);
    const before = await results(audit);
    const { cells } = sampleOf(audit);
    const [first, last] = [cells.get(HEADER_ROW), cells.get(HEADER_ROW + 5)];
    if (first === undefined || last === undefined) throw new Error("no rows");
    cells.set(HEADER_ROW, last).set(HEADER_ROW + 5, first);
    insertRow(audit.workbook, SAMPLE, 2);
    insertColumn(audit.workbook, SAMPLE, 3);
    const column = valuesOf(sampleOf(audit))[HEADER_ROW]?.indexOf("1 Threshold level") ?? -1;
    const mark = String(cellOf(audit.workbook, SAMPLE, HEADER_ROW + 2, column + 1));
    setCell(audit.workbook, SAMPLE, HEADER_ROW + 2, column + 1, ` ${mark.toUpperCase()}\u00a0`);
    expect(await results(audit)).toEqual(before);
  });

  test("a group or rank typed over does not change what a case stands for", async () => {
    const audit = await scored(smallDefinition(), listWorkbook(), everySecond);
    const before = await results(audit);
    setCell(audit.workbook, SAMPLE, HEADER_ROW + 1, 2, "Early Help");
    setCell(audit.workbook, SAMPLE, HEADER_ROW + 2, 2, "Something else");
    setCell(audit.workbook, SAMPLE, HEADER_ROW + 2, 3, 99);
    expect(await results(audit)).toEqual(before);
  });

  test.each([
    ["a row deleted", (audit: SmallAudit) => sampleOf(audit).cells.delete(HEADER_ROW), "sampledCaseMissing"],
    [
      "a row pasted twice",
      (audit: SmallAudit) => {
        const { cells } = sampleOf(audit);
        cells.set(HEADER_ROW + 6, new Map(cells.get(HEADER_ROW)));
      },
      "sampledCaseRepeated",
    ],
    [
      "a case that was never drawn",
      (audit: SmallAudit) => setCell(audit.workbook, SAMPLE, HEADER_ROW + 7, 1, "C-99"),
      "caseNotDrawn",
    ],
    [
      "a renamed column",
      (audit: SmallAudit) => setCell(audit.workbook, SAMPLE, HEADER_ROW, 1, "Reference"),
      "columnMissing",
    ],
  ])("%s: refused, and seen when the workbook is opened again", async (_, change, kind) => {
    const audit = await scored();
    expect((await audit.tasks.writeFindings("J. Okafor")).ok).toBe(true);
    change(audit);
    expect(await results(audit)).toMatchObject([{ kind }]);
    const seen = await audit.tasks.recogniseAudit();
    expect(seen).toMatchObject({
      ok: true,
      value: {
        scoring: null,
        sheetProblems: [{ kind }],
        stages: { criteria: "done", score: "attention", findings: "attention" },
      },
    });
  });
});

describe("adding the scoring columns", () => {
  async function drawn(): Promise<SmallAudit> {
    const audit = await openSmall();
    const outcome = await audit.tasks.drawSample(await placeOf(audit), smallDefinition(), "J. Okafor");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return audit;
  }

  test.each([
    ["a protected sample", (sheet: SheetState) => (sheet.protection.protected = true), "sheetProtected"],
    [
      "a filtered sample",
      (sheet: SheetState) => {
        hideByFilter(sheet);
      },
      "filterOn",
    ],
    [
      "something written beside the table",
      (sheet: SheetState) => sheet.cells.get(6)?.set(8, { value: "see me" }),
      "cellsInTheWay",
    ],
  ])("is refused for %s, and nothing is changed", async (_, change, kind) => {
    const audit = await drawn();
    change(sampleOf(audit));
    const before = workbookPicture(audit.workbook);
    expect(await audit.tasks.addScoringColumns("mash-threshold")).toMatchObject({
      ok: false,
      problems: [{ kind }],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a note further to the right, or below, is no hindrance", async () => {
    const audit = await drawn();
    setCell(audit.workbook, SAMPLE, 6, 60, "a note");
    expect((await audit.tasks.addScoringColumns("mash-threshold")).ok).toBe(true);
    expect(cellOf(audit.workbook, SAMPLE, 6, 60)).toBe("a note");
  });
});

test("findings are written while a filter is on in the sample: it is only read", async () => {
  const audit = await scored();
  hideByFilter(sampleOf(audit));
  expect((await audit.tasks.writeFindings("J. Okafor")).ok).toBe(true);
});

describe("designs from the draw to the findings", () => {
  test("no groups at all", async () => {
    const audit = await scored(smallDefinition(noGroups), listWorkbook(), everySecond);
    expect(await results(audit)).toMatchObject({ populationSize: 12 });
    const written = await audit.tasks.writeFindings("J. Okafor");
    expect(written).toMatchObject({
      ok: true,
      value: { sheets: ["Audit findings", "Audit workings", "Audit actions", "Audit wording"] },
    });
    expect(await audit.tasks.checkDraw("A. Reader")).toMatchObject({
      ok: true,
      value: { same: 6, of: 6, fingerprintSame: true, basis: "frameSheet", differing: [] },
    });
  });

  test("a group left out: the findings speak of the others", async () => {
    const allocation = {
      method: "stated",
      sizes: { NFA: 5, "Early Help": 0 },
      leftOut: ["Early Help"],
    } as const;
    const sample = { size: 0, allocation, minimumPerStratum: 0, spares: 1 };
    const audit = await scored(smallDefinition({}, { sample }));
    const written = await audit.tasks.writeFindings("J. Okafor");
    expect(written).toMatchObject({
      ok: true,
      value: {
        findings: {
          populationSize: 8,
          drawn: 5,
          design: { leftOut: [{ label: "Early Help", populationSize: 4 }] },
          caveats: [{ kind: "stratumLeftOut", stratum: "Early Help", populationSize: 4 }],
        },
      },
    });
  });

  test("everything drawn: exact, without spares, and said", async () => {
    const sample = { size: 12, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 2 } as const;
    const audit = await openSmall();
    const drawn = await audit.tasks.drawSample(
      await placeOf(audit),
      smallDefinition({}, { sample }),
      "J. Okafor",
    );
    expect(drawn).toMatchObject({
      ok: true,
      value: {
        of: 12,
        shortOfSpares: [
          { group: "NFA", asked: 2, left: 0 },
          { group: "Early Help", asked: 2, left: 0 },
        ],
      },
    });
    const census = await scored(smallDefinition({}, { sample }), listWorkbook(), (row) =>
      row <= 6 ? "Yes" : "No",
    );
    const preview = await census.tasks.previewFindings();
    expect(preview).toMatchObject({
      ok: true,
      value: { findings: { caveats: [{ kind: "everythingRead" }] } },
    });
    const [first] = preview.ok ? preview.value.findings.results : [];
    expect(first?.estimate).toMatchObject({ estimate: 0.5, exact: true, interval: null });
  });

  test("two draws in one workbook: the last one counts, and both are told", async () => {
    const audit = await scored();
    const second = smallDefinition({}, { seed: { origin: "typed", seed: "another" } });
    const drawn = await audit.tasks.drawSample(await placeOf(audit), second, "J. Okafor");
    expect(drawn).toMatchObject({ ok: true, value: { record: { sheet: "Audit record 2" } } });
    expect(await audit.tasks.recogniseAudit()).toMatchObject({
      ok: true,
      value: {
        drawsBegun: 2,
        drawsEnded: 0,
        record: { sheet: "Audit record 2" },
        scoring: null,
        sheetProblems: [],
      },
    });
    expect(await audit.tasks.addScoringColumns("mash-threshold")).toMatchObject({
      ok: true,
      value: { sheet: "Audit sample 2" },
    });
    expect(await audit.tasks.checkDraw("")).toMatchObject({ ok: true, value: { same: 6, of: 6 } });
  });
});
