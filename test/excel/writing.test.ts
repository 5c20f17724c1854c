import { anotherAuthor } from "../../simulator/faults/another-author";
import { editMode } from "../../simulator/faults/edit-mode";
import { endlessSync } from "../../simulator/faults/endless-sync";
import { failingRequest } from "../../simulator/faults/failing-request";
import { payloadLimit } from "../../simulator/faults/payload-limit";
import { setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { RunningExcel } from "../../simulator/host/start-excel";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { sealedPlan } from "../../src/sheets/sheet-seal";
import { readBack } from "../../src/sheets/read-back";
import { blockPlan, openList, smallSample } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => {
  jest.useRealTimers();
  excel.close();
});

const names = () => excel.host.workbook.sheets.map(({ name }) => name);
const sheet = (name: string) => sheetNamed(excel.host.workbook, name);
const write = (...sheets: Parameters<typeof blockPlan>[]) =>
  officeWorkbook().write({ sheets: sheets.map((each) => blockPlan(...each)), activate: null });

describe("text of the workbook", () => {
  test("never becomes a formula, a number or a date, and reads back as it was", async () => {
    await officeWorkbook().write({ sheets: [smallSample], activate: null });
    expect(valuesOf(sheet("Audit sample"), "A5:G6")).toEqual([
      ["00123", "NFA", 1, "Sample", 42983, "=HYPERLINK(1)", 12],
      ["1/9/2017", "NFA", 2, "Sample", "1/9/2017", "+44 1223", "12"],
    ]);
    const cells = [...sheet("Audit sample").cells.values()].flatMap((row) => [...row.values()]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const read = await officeWorkbook().readSheets(["Audit sample"]);
    expect(read.ok && readBack(smallSample, read.value[0] ?? null)).toEqual({
      differing: [],
      apostrophes: false,
    });
  });

  test("a cell that somebody changed is found by the read-back", async () => {
    await officeWorkbook().write({ sheets: [smallSample], activate: null });
    setValues(sheet("Audit sample"), "B6", [["Early Help"]]);
    const read = await officeWorkbook().readSheets(["Audit sample"]);
    expect(read.ok && readBack(smallSample, read.value[0] ?? null).differing).toEqual([
      { sheet: "Audit sample", address: "B6" },
    ]);
  });
});

test("the sample is a real table with filter, frozen headers, and dates as dates", async () => {
  await officeWorkbook().write({ sheets: [smallSample], activate: null });
  const { tables, frozen, showGridlines } = sheet("Audit sample");
  expect(tables).toMatchObject([
    { name: "AuditSample", showFilterButton: true, area: { top: 3, left: 0, bottom: 5, right: 6 } },
  ]);
  expect(frozen).toEqual({ rows: 4, columns: 1 });
  expect(showGridlines).toBe(false);
  expect(sheet("Audit sample").cells.get(4)?.get(4)?.format?.numberFormat).toBe("dd/mm/yyyy");
});

describe("what stands in the way is named, and nothing is written", () => {
  test("a taken name, a missing sheet, a protected one, a filter", async () => {
    expect(await write(["Referrals", "created", [["x"]]])).toEqual({
      ok: false,
      problems: [{ kind: "sheetNameTaken", sheet: "Referrals" }],
    });
    expect(await write(["Nowhere", "edited", [["x"]]])).toEqual({
      ok: false,
      problems: [{ kind: "sheetMissing", sheet: "Nowhere" }],
    });
    sheet("Referrals").protection.protected = true;
    expect(await write(["Referrals", "edited", [["x"]]])).toMatchObject({
      problems: [{ kind: "sheetProtected" }],
    });
    expect(valuesOf(sheet("Referrals"), "A1")).toEqual([["Referrals to the hub"]]);
  });

  test("a filter that hides rows", async () => {
    sheet("Referrals").autoFilter = {
      area: { top: 2, left: 0, bottom: 6, right: 2 },
      criteria: { 2: { filterOn: "Values", values: ["NFA"] } },
    };
    sheet("Referrals").rows.set(4, { filtered: true });
    expect(await write(["Referrals", "edited", [["x"]]])).toMatchObject({
      problems: [{ kind: "filterOn", sheet: "Referrals" }],
    });
  });

  test("a workbook that is read-only, or whose structure is protected", async () => {
    excel.host.workbook.readOnly = true;
    excel.host.workbook.structureProtected = true;
    expect(await write(["New", "created", [["x"]]])).toEqual({
      ok: false,
      problems: [{ kind: "workbookReadOnly" }, { kind: "workbookProtected" }],
    });
    expect(names()).toEqual(["Referrals"]);
  });

  test("a table name that is taken", async () => {
    await officeWorkbook().write({ sheets: [smallSample], activate: null });
    const again = { ...smallSample, sheet: "Audit sample 2" };
    expect(await officeWorkbook().write({ sheets: [again], activate: null })).toMatchObject({
      problems: [{ kind: "tableNameTaken", table: "AuditSample" }],
    });
  });
});

describe("a generated sheet", () => {
  const plan = (cell: string) => sealedPlan(blockPlan("Audit findings", "generated", [[cell]]));
  const make = (cell: string) =>
    officeWorkbook().write({ sheets: [plan(cell)], activate: null, madeAt: "2017-12-06 14:05" });

  test("takes the place of the old one where that holds only what we wrote", async () => {
    await make("44 of 51");
    await write(["After it", "created", [["x"]]]);
    expect(await make("45 of 51")).toEqual({ ok: true, value: { sheets: ["Audit findings"], kept: [] } });
    expect(names()).toEqual(["Referrals", "Audit findings", "After it"]);
    expect(valuesOf(sheet("Audit findings"), "A1")).toEqual([["45 of 51"]]);
  });

  test("keeps the old one under a dated name where somebody wrote into it", async () => {
    await make("44 of 51");
    setValues(sheet("Audit findings"), "F9", [["Ask the head of service"]]);
    expect(await make("45 of 51")).toEqual({
      ok: true,
      value: { sheets: ["Audit findings"], kept: ["Audit findings kept 2017-12-06"] },
    });
    expect(valuesOf(sheet("Audit findings kept 2017-12-06"), "F9")).toEqual([["Ask the head of service"]]);
    setValues(sheet("Audit findings"), "A1", [["changed"]]);
    expect(await make("46 of 51")).toMatchObject({ value: { kept: ["Audit findin… kept 2017-12-06 2"] } });
  });

  test("never touches a sheet of that name that we did not make", async () => {
    await write(["Audit findings", "created", [["My own notes"]]]);
    expect(await make("44 of 51")).toMatchObject({ value: { kept: ["Audit findings kept 2017-12-06"] } });
    expect(valuesOf(sheet("Audit findings kept 2017-12-06"), "A1")).toEqual([["My own notes"]]);
  });

  test("leaves the old one as it is when the writing fails", async () => {
    await make("44 of 51");
    const before = valuesOf(sheet("Audit findings"));
    excel.host.faults.start(failingRequest(2, "GeneralException"));
    const result = await make("45 of 51");
    excel.host.faults.stopAll();
    expect(result).toMatchObject({
      ok: false,
      problems: [{ kind: "excelRefused", code: "GeneralException" }],
    });
    expect(valuesOf(sheet("Audit findings"))).toEqual(before);
    expect(names()).toEqual(["Referrals", "Audit findings"]);
  });
});

describe("when Excel does not do it", () => {
  test("a cell being edited: nothing is written", async () => {
    excel.host.faults.start(editMode());
    expect(await write(["New", "created", [["x"]]])).toEqual({
      ok: false,
      problems: [{ kind: "cellBeingEdited", written: [] }],
    });
  });

  test("a cell being edited by the time of writing: nothing is written, and none is named", async () => {
    excel.host.faults.start(failingRequest(2, "InvalidOperationInCellEditMode"));
    expect(await write(["New", "created", [["x"]]])).toEqual({
      ok: false,
      problems: [{ kind: "cellBeingEdited", written: [] }],
    });
    expect(names()).toEqual(["Referrals"]);
  });

  test("no answer while writing: what may stand is named, and nothing more is asked of Excel", async () => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
    excel.host.faults.start(anotherAuthor(2, () => void excel.host.faults.start(endlessSync())));
    const result = write(["New", "created", [["x"]]]);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(await result).toEqual({
      ok: false,
      problems: [{ kind: "excelBusy", seconds: 120, written: ["New"] }],
    });
    expect(excel.host.counters.requests).toBe(2);
  });

  test("a request too large is sent in halves, down to a row", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [`CASE-${row}`, "x".repeat(100)]);
    excel.host.faults.start(payloadLimit(20_000));
    expect(await write(["New", "created", rows])).toMatchObject({ ok: true });
    excel.host.faults.stopAll();
    expect(valuesOf(sheet("New"), "A1:B400")).toEqual(rows);
  });

  test("a row too large is named, and the sheet begun for it is taken away", async () => {
    excel.host.faults.start(payloadLimit(20_000));
    const result = await write(["New", "created", [["short"], ["x".repeat(30_000)]]]);
    excel.host.faults.stopAll();
    expect(result).toEqual({
      ok: false,
      problems: [{ kind: "rowTooLarge", sheet: "New", row: 2, written: [] }],
    });
    expect(names()).toEqual(["Referrals"]);
  });

  test("a failure between two requests takes the new sheet away and names the sheet that was edited", async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => [`note ${row} `.repeat(30)]);
    await write(["Audit record", "created", [["State"]]]);
    excel.host.faults.start(failingRequest(3, "GeneralException"));
    const result = await write(["Audit record", "edited", [["Drawing"]]], ["New", "created", rows]);
    excel.host.faults.stopAll();
    expect(result).toMatchObject({ problems: [{ kind: "excelRefused", written: ["Audit record"] }] });
    expect(names()).toEqual(["Referrals", "Audit record"]);
  });

  test("a name that a colleague took since is refused by Excel and leaves nothing half made", async () => {
    excel.host.faults.start(anotherAuthor(2, (workbook) => void (workbook.structureProtected = true)));
    const result = await write(["New", "created", [["x"]]]);
    expect(result.ok).toBe(false);
    expect(names()).toEqual(["Referrals"]);
  });

  test("no answer for two minutes ends the task", async () => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
    excel.host.faults.start(endlessSync());
    const result = officeWorkbook().readSheets(["Referrals"]);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(await result).toEqual({ ok: false, problems: [{ kind: "excelBusy", seconds: 120, written: [] }] });
  });

  test("after 20 seconds the auditor can end the waiting at once", async () => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
    excel.host.faults.start(endlessSync());
    const stop = new AbortController();
    const result = officeWorkbook().readSheets(["Referrals"], {
      advance: () => undefined,
      signal: stop.signal,
    });
    stop.abort();
    await jest.advanceTimersByTimeAsync(19_000);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await result).toEqual({ ok: false, problems: [{ kind: "excelBusy", seconds: 20, written: [] }] });
  });
});
