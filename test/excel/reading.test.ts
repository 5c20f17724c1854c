import { nullValues } from "../../simulator/faults/null-values";
import { payloadLimit } from "../../simulator/faults/payload-limit";
import { newWorkbook, setValues, sheetNamed } from "../../simulator/host/new-workbook";
import { startExcel, type RunningExcel } from "../../simulator/host/start-excel";
import type { CellValue } from "../../src/core/frame/cell-value";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { listPlace, openList } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => excel.close());

const list = () => sheetNamed(excel.host.workbook, "Referrals");

test("an error value is told from the text that looks like one", async () => {
  const read = await officeWorkbook().readList(listPlace, ["Outcome"]);
  expect(read.ok && read.value.columns[0]?.values).toEqual(["NFA", "Early Help", { error: "#N/A" }, "#N/A"]);
});

test("hidden rows belong to the list and are counted", async () => {
  list().rows.set(4, { hidden: true });
  list().rows.set(5, { filtered: true });
  const read = await officeWorkbook().readList(listPlace, ["Referral ID"]);
  expect(read).toMatchObject({ ok: true, value: { rowCount: 4, hiddenRows: 2 } });
  expect(read.ok && read.value.columns[0]?.values).toEqual(["R1", "R2", "R3", "R4"]);
});

test("a list that has grown is read to its end", async () => {
  setValues(list(), "A8", [["R5", 42987, "NFA"]]);
  const read = await officeWorkbook().readList(listPlace, ["Referral ID"]);
  expect(read).toMatchObject({ ok: true, value: { rowCount: 5, place: { lastRow: 8 } } });
  expect(read.ok && read.value.columns[0]?.values.at(-1)).toBe("R5");
});

test("a column that has moved is found by its header", async () => {
  setValues(list(), "A3", [
    ["Received", "Referral ID"],
    [42983, "R1"],
    [42984, "R2"],
    [42985, "R3"],
    [42986, "R4"],
  ]);
  const read = await officeWorkbook().readList(listPlace, ["Referral ID"]);
  expect(read.ok && read.value.columns[0]).toMatchObject({ position: 2, values: ["R1", "R2", "R3", "R4"] });
});

test("columns that are missing or there twice are refused by name", async () => {
  expect(await officeWorkbook().readList(listPlace, ["Decision"])).toMatchObject({
    ok: false,
    problems: [
      { kind: "columnMissing", column: "Decision", headers: ["Referral ID", "Received", "Outcome"] },
    ],
  });
  setValues(list(), "C3", [["Received"]]);
  expect(await officeWorkbook().readList(listPlace, ["Received"])).toMatchObject({
    ok: false,
    problems: [{ kind: "columnRepeated", letters: ["B", "C"] }],
  });
});

test("a sheet or table that is gone is refused by name", async () => {
  expect(await officeWorkbook().readList({ ...listPlace, sheet: "Gone" }, ["Received"])).toEqual({
    ok: false,
    problems: [{ kind: "sheetMissing", sheet: "Gone" }],
  });
  expect(await officeWorkbook().readList({ ...listPlace, table: "Gone" }, ["Received"])).toEqual({
    ok: false,
    problems: [{ kind: "tableMissing", table: "Gone" }],
  });
});

test("what is shown is read beside what is held", async () => {
  setValues(list(), "A4", [[123]], { numberFormat: "00000" });
  const columns = ["Referral ID", "Received"];
  const read = await officeWorkbook().readList(listPlace, columns, { shown: ["Referral ID"] });
  const [id, received] = read.ok ? read.value.columns : [];
  expect([id?.values[0], id?.text?.[0], id?.firstText]).toEqual([123, "00123", []]);
  expect([received?.text, received?.firstText]).toEqual([null, ["42983", "42984", "42985", "42986"]]);
});

test("a sheet reads from A1 on, wherever its cells begin", async () => {
  const workbook = newWorkbook(["Notes"]);
  setValues(sheetNamed(workbook, "Notes"), "C3", [["x", 1]]);
  const other = await startExcel(workbook);
  const read = await officeWorkbook().readSheets(["Notes", "Nowhere"]);
  other.close();
  expect(read).toEqual({
    ok: true,
    value: [{ sheet: "Notes", values: [[], [], ["", "", "x", 1]] }, null],
  });
});

describe("a list too large for one answer", () => {
  const place = {
    ...listPlace,
    headerRow: 1,
    lastRow: 3_001,
    headers: ["Referral ID", "Received", "Outcome"],
  };
  const rows = Array.from({ length: 3_000 }, (_, row): CellValue[] => [`R${row}`, 42000 + row, "NFA"]);
  beforeEach(async () => {
    excel.close();
    const workbook = newWorkbook(["Referrals"]);
    setValues(sheetNamed(workbook, "Referrals"), "A1", [place.headers]);
    for (const [index, row] of rows.entries()) {
      setValues(sheetNamed(workbook, "Referrals"), `A${index + 2}`, [row as (string | number)[]]);
    }
    excel = await startExcel(workbook);
  });

  test.each([
    ["Excel refuses the size", () => payloadLimit(Infinity, 40_000)],
    ["Excel gives no values", () => nullValues(500)],
  ])("is read in parts where %s", async (_, fault) => {
    excel.host.faults.start(fault());
    const read = await officeWorkbook().readList(place, ["Referral ID", "Received"]);
    expect(read.ok && read.value.columns.map(({ values }) => values)).toEqual([
      rows.map(([id]) => id),
      rows.map(([, day]) => day),
    ]);
  });

  test("a single row that is too large is named", async () => {
    excel.host.faults.start(nullValues(0));
    expect(await officeWorkbook().readList(place, ["Referral ID"])).toMatchObject({
      ok: false,
      problems: [{ kind: "rowTooLarge", sheet: "Referrals", row: 2 }],
    });
  });

  test("stopping ends the reading before the next part", async () => {
    excel.host.faults.start(nullValues(500));
    const stop = new AbortController();
    const read = await officeWorkbook().readList(place, ["Referral ID"], {
      progress: { advance: () => stop.abort(), signal: stop.signal },
    });
    expect(read).toEqual({ ok: false, problems: [{ kind: "stopped", written: [] }] });
  });
});

test("looking finds the used area, the first rows and the tables", async () => {
  const looked = await officeWorkbook().look([]);
  if (!looked.ok) throw new Error("not looked");
  const [sheet] = looked.value.sheets;
  expect(sheet).toMatchObject({
    name: "Referrals",
    visible: true,
    protected: false,
    filtered: false,
    used: { top: 1, left: 1, bottom: 7, right: 3 },
    tables: [],
  });
  expect(sheet?.topRows).toHaveLength(7);
  expect(sheet?.topRows[3]?.values).toEqual(["R1", 42983, "NFA"]);
});
