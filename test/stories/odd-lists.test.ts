import { setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import {
  LIST,
  listWorkbook,
  makeTable,
  noGroups,
  openSmall,
  placeOf,
  scored,
  smallDefinition,
  twelveCases,
  type SmallAudit,
} from "./small-audit";
import type { FrameDefinition } from "../../src/core/frame/frame-definition";
import type { AuditDefinition } from "../../src/core/audit-definition";
import type { Outcome } from "../../src/core/outcome";
import type { DrawnSample } from "../../src/tasks/draw-results";

async function drawnFrom(
  workbook: WorkbookState,
  frame: Partial<FrameDefinition> = {},
  changes: Partial<AuditDefinition> = {},
): Promise<{ audit: SmallAudit; outcome: Outcome<DrawnSample> }> {
  const audit = await openSmall(workbook);
  const place = await placeOf(audit);
  return { audit, outcome: await audit.tasks.drawSample(place, smallDefinition(frame, changes), "") };
}

const everyCase = {
  sample: { size: 999, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 0 },
} as const;

describe("case numbers that Excel would take for something else", () => {
  const ids = [
    "=1+1",
    "+44 1223",
    "@x",
    "'quoted",
    "00123",
    "-5",
    "1/9/2017",
    "TRUE",
    "#N/A",
    "é😀",
    "e\u0301 NFD",
    "12E5",
  ];
  const keys = ids.map((id) => id.normalize("NFC"));

  test("come back as they are, from the draw to the findings, and the draw checks", async () => {
    const rows = [
      ["Ref", "Outcome", "Worker"],
      ...ids.map((id, index) => [id, "NFA", ids[11 - index] ?? ""]),
    ];
    const audit = await scored(
      smallDefinition({ ...noGroups, carriedColumns: ["Worker"] }, everyCase),
      listWorkbook(rows),
    );
    const sample = valuesOf(sheetNamed(audit.workbook, "Audit sample")).slice(4);
    expect(sample.map(([id]) => id).sort()).toEqual([...keys].sort());
    for (const [id, , , , worker] of sample) {
      expect(worker).toBe(ids[11 - keys.indexOf(String(id))]);
    }
    expect(await audit.tasks.checkDraw("")).toMatchObject({
      ok: true,
      value: {
        same: 12,
        of: 12,
        fingerprintSame: true,
        list: { changes: [], problems: [] },
      },
    });
    expect((await audit.tasks.writeFindings("")).ok).toBe(true);
  });

  test.each([
    [1234567890123456, "tooManyDigits"],
    [1.5, "notWhole"],
    [true, "boolean"],
    ["A\u0007B", "controlCharacter"],
    [{ error: "#N/A" } as const, "errorValue"],
    [" \u00a0", "blank"],
  ])("%j is refused with its row", async (id, fault) => {
    const workbook = listWorkbook();
    setValues(sheetNamed(workbook, LIST), "A4", [[id]]);
    const { outcome } = await drawnFrom(workbook);
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ kind: "unusableUnitId", fault, rows: [4], places: [{ sheet: LIST, address: "A4" }] }],
    });
  });

  test("numbers: 1001 and the text 1001 are the same case", async () => {
    const workbook = listWorkbook([
      ["Ref", "Outcome", "Worker"],
      [1001, "NFA", ""],
      [1002, "NFA", ""],
      ["1001 ", "NFA", ""],
    ]);
    expect((await drawnFrom(workbook)).outcome).toMatchObject({
      ok: false,
      problems: [{ kind: "repeatedUnitId", repeats: [{ key: "1001", rows: [2, 4] }] }],
    });
  });
});

describe("where the list stands", () => {
  const [headers = [], ...rows] = twelveCases;
  const frame = { ...noGroups };

  test("a table with a totals row, and hidden and filtered rows: they belong to the list, the total does not", async () => {
    const workbook = listWorkbook([...twelveCases, ["Total", "", 12]]);
    makeTable(workbook, LIST, "CaseList", { top: 1, left: 1, bottom: 14, right: 3 }, true);
    const sheet = sheetNamed(workbook, LIST);
    sheet.rows.set(3, { hidden: true }).set(5, { hidden: true, filtered: true });
    const { outcome } = await drawnFrom(workbook, frame, everyCase);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        of: 12,
        record: { draw: { rowCount: 12, hiddenRows: 2, place: { table: "CaseList", lastRow: 13 } } },
      },
    });
  });

  test("a plain list with a total: left out only with the auditor's yes", async () => {
    const workbook = listWorkbook([...twelveCases, ["Total", "NFA", ""]]);
    const { outcome } = await drawnFrom(workbook, { ...frame, leaveOutTotals: true }, everyCase);
    expect(outcome).toMatchObject({ ok: true, value: { of: 12 } });
  });

  test("a merged title above, headers in row 4 and column B", async () => {
    const workbook = listWorkbook([["Referrals of 2017", "", "", ""], [], []]);
    const sheet = sheetNamed(workbook, LIST);
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
    setValues(sheet, "B4", [headers, ...rows]);
    const { outcome } = await drawnFrom(workbook, frame, everyCase);
    expect(outcome).toMatchObject({
      ok: true,
      value: { of: 12, record: { draw: { place: { headerRow: 4, firstColumn: 2 } } } },
    });
  });

  test("a header that stands twice is refused only where it is used", async () => {
    const workbook = listWorkbook(twelveCases.map((row, index) => [...row, index === 0 ? "Outcome" : "x"]));
    expect((await drawnFrom(workbook, frame)).outcome.ok).toBe(true);
    expect((await drawnFrom(workbook)).outcome).toMatchObject({
      ok: false,
      problems: [{ kind: "columnRepeated", column: "Outcome", letters: ["B", "D"] }],
    });
  });

  test("a table that moved down and to the right since it was found is drawn from where it is", async () => {
    const workbook = listWorkbook();
    makeTable(workbook, LIST, "CaseList", { top: 1, left: 1, bottom: 13, right: 3 });
    const audit = await openSmall(workbook);
    const place = await placeOf(audit);
    const sheet = sheetNamed(audit.workbook, LIST);
    const cells = valuesOf(sheet);
    sheet.cells = new Map();
    setValues(sheet, "C5", cells);
    const [table] = sheet.tables;
    if (table !== undefined) table.area = { top: 4, left: 2, bottom: 16, right: 4 };
    const outcome = await audit.tasks.drawSample(place, smallDefinition(), "");
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        of: 6,
        record: { draw: { rowCount: 12, place: { headerRow: 5, firstColumn: 3, lastRow: 17 } } },
      },
    });
  });
});

test.each(["Role", "GROUP", "Rank", "Scorer", "Ref ".repeat(80).trim()])(
  "a case number whose column is called %s: replaced and shared out, no case number is written over",
  async (header) => {
    const [, ...rows] = twelveCases;
    const carried = header === "Scorer" ? "Worker" : "Scorer";
    const workbook = listWorkbook([[header, "Outcome", carried], ...rows]);
    const frame = { caseIdColumns: [header], carriedColumns: [carried] };
    const audit = await scored(smallDefinition(frame), workbook);
    const sample = () => valuesOf(sheetNamed(audit.workbook, "Audit sample"));
    expect(sample()[3]?.slice(1, 4)).toEqual(["Group", "Rank", "Role"]);
    expect(await audit.tasks.assignCases(["A. Novak"], "")).toMatchObject({
      ok: true,
      value: { byName: [{ cases: 6 }], kept: 0 },
    });
    const before = sample().slice(4);
    const key = String(before[0]?.[0]);
    expect(await audit.tasks.replaceCase(key, "duplicate", "")).toMatchObject({ ok: true });
    expect(
      sample()
        .slice(4, 10)
        .map(([id]) => id),
    ).toEqual(before.map(([id]) => id));
    expect(sample()[4]?.slice(0, 4)).toEqual([key, "NFA", 1, "Replaced"]);
    expect((await audit.tasks.previewFindings()).ok).toBe(true);
  },
);

test("a case number of two columns, from the draw to the findings", async () => {
  const rows = twelveCases.map((row, index) => [...row, index === 0 ? "Part" : index % 2]);
  const audit = await scored(smallDefinition({ caseIdColumns: ["Ref", "Part"] }), listWorkbook(rows));
  const sample = valuesOf(sheetNamed(audit.workbook, "Audit sample"));
  expect(sample[3]?.[0]).toBe("Ref / Part");
  expect(String(sample[4]?.[0])).toMatch(/^C-\d+\/[01]$/);
  expect((await audit.tasks.writeFindings("")).ok).toBe(true);
});

test.each([
  ["dd/mm/yyyy", 4],
  ["dd/mm/yy", 4],
  ["d mmm yyyy", 4],
])(
  "a workbook that counts from 1904 is read right where dates show as %s",
  async (numberFormat, inPeriod) => {
    const workbook = listWorkbook();
    workbook.date1904 = true;
    const sheet = sheetNamed(workbook, LIST);
    setValues(sheet, "D1", [["Received"]]);
    // 30 August 2017 is 41515 days after 1 January 1904.
    setValues(
      sheet,
      "D2",
      twelveCases.slice(1).map((_, index): CellValue[] => [41515 + index]),
      { numberFormat },
    );
    const period = { column: "Received", from: "2017-09-01", to: "2017-09-04", readTextDates: false };
    const { outcome } = await drawnFrom(workbook, { ...noGroups, period }, everyCase);
    expect(outcome).toMatchObject({ ok: true, value: { of: inPeriod } });
  },
);

test("a grouping column of 5,000 values, all in one group and a group for each", async () => {
  const rows: CellValue[][] = [["Ref", "Outcome", "Worker"]];
  for (let row = 1; row <= 5000; row += 1) rows.push([`C-${row}`, `value ${row}`, ""]);
  const values = rows.slice(1).map((row) => String(row[1]));
  const strata = { column: "Outcome", groups: [{ label: "All of them", values }], leaveOutUngrouped: false };
  const one = await drawnFrom(listWorkbook(rows), { strata });
  expect(one.outcome).toMatchObject({ ok: true, value: { of: 6 } });
  expect(await one.audit.tasks.checkDraw("")).toMatchObject({
    ok: true,
    value: { same: 6, fingerprintSame: true },
  });
  const many = { ...strata, groups: values.map((value) => ({ label: value, values: [value] })) };
  const { outcome } = await drawnFrom(listWorkbook(rows), { strata: many });
  expect(outcome.ok).toBe(true);
});
