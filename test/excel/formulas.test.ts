import { payloadLimit } from "../../simulator/faults/payload-limit";
import { setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { RunningExcel } from "../../simulator/host/start-excel";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { picture } from "../../src/sheets/picture";
import { cellsOfPlan } from "../../src/sheets/plan-cells";
import type { FormulasStep, SheetPlan } from "../../src/sheets/plan";
import { readBack } from "../../src/sheets/read-back";
import { sealedPlan } from "../../src/sheets/sheet-seal";
import { openList } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => excel.close());

const name = "Audit workings";
const formulas: FormulasStep = {
  step: "formulas",
  top: 3,
  left: 2,
  rows: [
    ['=COUNTIFS(Marks[Outcome],"NFA")', null, "=B3/2"],
    [null, null, "=BETA.INV(0.5,B3,2)"],
  ],
  roles: ["count", "text", "proportionFine"],
};
const plan: SheetPlan = sealedPlan({
  sheet: name,
  owner: "generated",
  steps: [
    { step: "cells", top: 1, left: 1, rows: [["Title"]], roles: "title" },
    {
      step: "cells",
      top: 3,
      left: 1,
      rows: [
        ["Met", 1, "one", 0.5],
        ["Share", 2, "two", 0.7],
      ],
      roles: "text",
    },
    formulas,
  ],
});
const write = (sheet: SheetPlan = plan) => officeWorkbook().write({ sheets: [sheet], activate: null });
const sheet = () => sheetNamed(excel.host.workbook, name);
const cell = (row: number, column: number) =>
  sheet()
    .cells.get(row - 1)
    ?.get(column - 1);

/** As if Excel had calculated: the formulas stand, their values are these. */
function calculated(...values: number[]): void {
  for (const [row, column] of [
    [3, 2],
    [3, 4],
    [4, 4],
  ] as const) {
    const held = cell(row, column);
    if (held?.formula === undefined) throw new Error("no formula stands there");
    held.value = values.shift() ?? 0;
  }
}

test("formulas are written with their looks; null leaves what stands, with its look", async () => {
  const before = excel.host.counters.requests;
  expect(await write()).toMatchObject({ ok: true });
  expect(excel.host.counters.requests - before).toBe(2);
  expect(cell(3, 2)).toMatchObject({ formula: formulas.rows[0]?.[0], format: { numberFormat: "#,##0" } });
  expect(cell(3, 3)).toMatchObject({ value: "one", format: { wrapText: true } });
  expect(cell(4, 2)?.value).toBe(2);
  expect(cell(4, 2)?.format?.numberFormat ?? "General").toBe("General");
  expect(cell(4, 4)).toMatchObject({ formula: "=BETA.INV(0.5,B3,2)", format: { numberFormat: "0.0%" } });
});

test("a formula in a role of text format is one all the same", async () => {
  await write({ ...plan, steps: [{ ...formulas, roles: "code" }] });
  expect(cell(3, 2)?.formula).toBe(formulas.rows[0]?.[0]);
});

test("what is no formula is a mistake of ours", async () => {
  for (const wrong of ["5", "=", ""])
    await expect(write({ ...plan, steps: [{ ...formulas, rows: [[wrong]] }] })).rejects.toThrow(RangeError);
});

test("values that Excel calculated anew leave the sheet ours; so does a renamed column", async () => {
  await write();
  calculated(1, 0.5, 0.4);
  expect(await write()).toMatchObject({ ok: true, value: { kept: [] } });
  calculated(3, 1.5, 0.6);
  const [held] = [cell(3, 2)];
  if (held !== undefined) held.formula = '=COUNTIFS(Scores[What came of it],"NFA")';
  expect(await write()).toMatchObject({ ok: true, value: { kept: [] } });
});

test.each([
  ["a value typed over a formula", (): void => setValues(sheet(), "B3", [[1]])],
  ["another formula", (): void => void Object.assign(cell(4, 4) ?? {}, { formula: "=BETA.INV(0.6,B3,2)" })],
  ["a formula over a word of ours", (): void => void Object.assign(cell(3, 3) ?? {}, { formula: '="one"' })],
  ["a note beside", (): void => setValues(sheet(), "F3", [["looks right"]])],
])("%s is kept under a dated name", async (_what, change) => {
  await write();
  calculated(1, 0.5, 0.4);
  change();
  expect(
    await officeWorkbook().write({ sheets: [plan], activate: null, madeAt: "2017-11-23 10:42" }),
  ).toMatchObject({
    ok: true,
    value: { kept: [`${name} kept 2017-11-23`] },
  });
});

test("what Excel calculates is not compared when a plan is read back", async () => {
  await write();
  calculated(7, 8, 9);
  const read = await officeWorkbook().readSheets([name]);
  if (!read.ok) throw new Error("not read");
  expect(readBack(plan, read.value[0] ?? null).differing).toEqual([]);
  expect(cellsOfPlan(plan).values.slice(2, 4)).toEqual([
    ["Met", "", "one", ""],
    ["Share", 2, "two", ""],
  ]);
});

test("the picture of a plan shows the formulas in place of what they cover", () => {
  expect(picture(plan).split("\n").slice(2, 5)).toEqual([
    "1  A title: Title",
    '3  A text: Met  |  B count: =COUNTIFS(Marks[Outcome],"NFA")  |  C text: one  |  D proportionFine: =B3/2',
    "4  A text: Share  |  B text: 2  |  C text: two  |  D proportionFine: =BETA.INV(0.5,B3,2)",
  ]);
});

test("many formulas take one more request for each megabyte, and halves where Excel refuses", async () => {
  const rows = Array.from({ length: 4_000 }, (_, row) => [`=SUM(A${row + 1},${"1,".repeat(200)}${row})`]);
  const large: SheetPlan = { sheet: name, owner: "created", steps: [{ ...formulas, rows }] };
  const before = excel.host.counters.requests;
  expect(await write(large)).toMatchObject({ ok: true });
  expect(excel.host.counters.requests - before).toBeLessThanOrEqual(5);
  expect(cell(4_002, 2)?.formula).toBe(rows[3_999]?.[0]);

  excel.host.faults.start(payloadLimit(150_000));
  expect(await write({ ...large, sheet: "Second" })).toMatchObject({ ok: true });
  expect(sheetNamed(excel.host.workbook, "Second").cells.get(4_001)?.get(1)?.formula).toBe(rows[3_999]?.[0]);
});

test("text of the workbook stays text beside formulas", async () => {
  await write({
    ...plan,
    owner: "created",
    steps: [
      { step: "cells", top: 3, left: 3, rows: [["=HYPERLINK(1)"]], roles: "text", data: true },
      formulas,
    ],
  });
  expect(cell(3, 3)).toMatchObject({ value: "=HYPERLINK(1)" });
  expect(cell(3, 3)?.formula).toBeUndefined();
  expect(valuesOf(sheet(), "C3")).toEqual([["=HYPERLINK(1)"]]);
});
