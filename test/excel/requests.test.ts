import { setValues, sheetNamed } from "../../simulator/host/new-workbook";
import type { RunningExcel } from "../../simulator/host/start-excel";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { sealedPlan } from "../../src/sheets/sheet-seal";
import { blockPlan, listPlace, openList, smallSample } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => excel.close());

async function requestsOf(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const before = excel.host.counters.requests;
  expect(await work()).toMatchObject({ ok: true });
  return excel.host.counters.requests - before;
}

test("looking at the workbook takes two requests", async () => {
  expect(await requestsOf(() => officeWorkbook().look(["Audit record"]))).toBe(2);
});

test("reading columns takes one request, and one more where a cell looks like an error value", async () => {
  const { readList } = officeWorkbook();
  expect(await requestsOf(() => readList(listPlace, ["Referral ID", "Received"]))).toBe(1);
  expect(await requestsOf(() => readList(listPlace, ["Outcome"]))).toBe(2);
});

test("reading columns takes one more where the list has grown or a column has moved", async () => {
  const { readList } = officeWorkbook();
  setValues(sheetNamed(excel.host.workbook, "Referrals"), "A8", [["R5", 42987, "NFA"]]);
  expect(await requestsOf(() => readList(listPlace, ["Referral ID"]))).toBe(2);
});

test("reading a list and sheets back takes one request", async () => {
  await officeWorkbook().write({ sheets: [smallSample], activate: null });
  const { readBack } = officeWorkbook();
  expect(await requestsOf(() => readBack(listPlace, ["Referral ID"], ["Audit sample", "Audit frame"]))).toBe(
    1,
  );
  expect(await requestsOf(() => readBack(null, [], ["Audit sample"]))).toBe(1);
});

test("reading sheets takes one request for all of them", async () => {
  await officeWorkbook().write({ sheets: [smallSample], activate: null });
  expect(await requestsOf(() => officeWorkbook().readSheets(["Audit sample", "Nowhere"]))).toBe(1);
});

test("a plan is looked for and written in two requests, or one where its standing is known", async () => {
  const { write, readBack } = officeWorkbook();
  expect(await requestsOf(() => write({ sheets: [smallSample], activate: null }))).toBe(2);
  const read = await readBack(null, [], ["Audit sample"]);
  if (!read.ok) throw new Error("not read");
  const edit = blockPlan("Audit sample", "edited", [["Audit sample"]]);
  const { standing } = read.value;
  expect(await requestsOf(() => write({ sheets: [edit], activate: null }, { standing }))).toBe(1);
});

test("a generated sheet is swapped within the same two requests; showing it takes one more", async () => {
  const plan = {
    sheets: [sealedPlan(blockPlan("Audit findings", "generated", [["44 of 51"]]))],
    activate: null,
  };
  expect(await requestsOf(() => officeWorkbook().write(plan))).toBe(2);
  expect(await requestsOf(() => officeWorkbook().write(plan))).toBe(2);
  expect(await requestsOf(() => officeWorkbook().write({ ...plan, activate: "Audit findings" }))).toBe(3);
});

test("the number does not grow with the rows, except by about one for each megabyte", async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => [
    `CASE-${row}`,
    "Assessment",
    `note ${row} `.repeat(25),
  ]);
  const small = await requestsOf(() =>
    officeWorkbook().write({ sheets: [blockPlan("Small", "created", rows.slice(0, 1_000))], activate: null }),
  );
  const large = await requestsOf(() =>
    officeWorkbook().write({ sheets: [blockPlan("Large", "created", rows)], activate: null }),
  );
  expect(small).toBe(2);
  // 1.5 MB in two requests, after the one that looks.
  expect(large).toBe(3);
});

test("removing sheets takes two requests, and one where none is there", async () => {
  await officeWorkbook().write({ sheets: [smallSample], activate: null });
  expect(await requestsOf(() => officeWorkbook().removeSheets(["Audit sample", "Nowhere"]))).toBe(2);
  expect(await requestsOf(() => officeWorkbook().removeSheets(["Audit sample"]))).toBe(1);
});

test("showing a cell takes one request", async () => {
  expect(await requestsOf(() => officeWorkbook().show({ sheet: "Referrals", address: "C6" }))).toBe(1);
});

test("a filter is set in two requests, one that looks and one that writes, and cleared in one", async () => {
  const { readFilterGround, filterRows, clearFilter } = officeWorkbook();
  const ask = { sheet: "Referrals", headerRow: 3, columns: [1, 3] };
  expect(await requestsOf(() => readFilterGround(ask))).toBe(1);
  const area = { top: 3, left: 1, bottom: 7, right: 3 };
  const columns = [{ position: 3, header: "Outcome", values: ["NFA"] }];
  const filter = { sheet: "Referrals", table: null, area, columns, keyColumn: 1 };
  expect(await requestsOf(() => filterRows(filter))).toBe(1);
  expect(await requestsOf(() => clearFilter({ sheet: "Referrals", table: null, withButtons: true }))).toBe(1);
});

test("what already helps with scoring is read in one request, and in two where a column has colours", async () => {
  const ask = {
    sheet: "Referrals",
    table: null,
    columns: [{ top: 4, left: 3, bottom: 7, right: 3 }],
    corner: { top: 1, left: 1, bottom: 3, right: 1 },
    writes: ["Referrals"],
  };
  expect(await requestsOf(() => officeWorkbook().readAids(ask))).toBe(1);
  sheetNamed(excel.host.workbook, "Referrals").conditionalFormats.push({
    id: "{own}",
    areas: [{ top: 5, left: 0, bottom: 5, right: 9 }],
    type: "CellValue",
    rule: {},
    format: {},
    stopIfTrue: false,
    priority: 0,
  });
  expect(await requestsOf(() => officeWorkbook().readAids(ask))).toBe(2);
  expect(await officeWorkbook().readAids(ask)).toMatchObject({
    ok: true,
    value: { columns: [{ rule: null, colours: [null], filled: false }], frozen: false, filterButtons: false },
  });
});

test("what is selected is read in two requests, and in one where it is too much", async () => {
  const { readSelection, show } = officeWorkbook();
  await show({ sheet: "Referrals", address: "A4:B5" });
  expect(await requestsOf(() => readSelection())).toBe(2);
  expect(await readSelection()).toMatchObject({
    ok: true,
    value: {
      place: { sheet: "Referrals", address: "A4:B5" },
      text: [
        ["R1", "42983"],
        ["R2", "42984"],
      ],
    },
  });
  await show({ sheet: "Referrals", address: "A1:Z99" });
  expect(await requestsOf(() => readSelection())).toBe(1);
  expect(await readSelection()).toEqual({ ok: true, value: null });
});
