import { endlessSync } from "../../simulator/faults/endless-sync";
import { editMode } from "../../simulator/faults/edit-mode";
import { failingRequest } from "../../simulator/faults/failing-request";
import { refusedMember } from "../../simulator/faults/refused-member";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { RunningExcel } from "../../simulator/host/start-excel";
import { writeWorkbook } from "../../simulator/xlsx/write-workbook";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { base64 } from "../../src/share/base64";
import { openList } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => excel.close());

function file(): string {
  const workbook = newWorkbook(["Audit findings", "Cases", "Audit actions"]);
  for (const { name } of workbook.sheets) setValues(sheetNamed(workbook, name), "A1", [[`This is ${name}`]]);
  return base64(writeWorkbook(workbook));
}
const names = () => excel.host.workbook.sheets.map(({ name }) => name);
const reserved = ["Audit findings", "Audit actions"];

test("only the named sheets come in, at the end, and none gets a name that is ours: 3 requests", async () => {
  const before = names();
  const requests = excel.host.counters.requests;
  const inserted = await officeWorkbook().insertSheets(file(), ["Audit findings", "Audit actions"], reserved);
  expect(inserted).toEqual({ ok: true, value: { inserted: ["Audit findings (2)", "Audit actions (2)"] } });
  expect(excel.host.counters.requests - requests).toBe(3);
  expect(names()).toEqual([...before, "Audit findings (2)", "Audit actions (2)"]);
  expect(valuesOf(sheetNamed(excel.host.workbook, "Audit findings (2)"))).toEqual([
    ["This is Audit findings"],
  ]);
});

test("where the names are taken they get numbers of Excel’s own, and nothing is renamed: 2 requests", async () => {
  await officeWorkbook().insertSheets(file(), ["Audit findings"], []);
  const requests = excel.host.counters.requests;
  const again = await officeWorkbook().insertSheets(file(), ["Audit findings"], reserved);
  expect(again).toEqual({ ok: true, value: { inserted: ["Audit findings (2)"] } });
  expect(excel.host.counters.requests - requests).toBe(2);
});

test("whatever Excel refuses it with is an answer, and nothing came in", async () => {
  const before = names();
  const workbook = officeWorkbook();
  expect(await workbook.insertSheets(file(), ["Results"], [])).toEqual({
    ok: true,
    value: { inserted: null, tooLarge: false },
  });
  expect(await workbook.insertSheets("UEsDBA==", ["Results"], [])).toEqual({
    ok: true,
    value: { inserted: null, tooLarge: false },
  });
  excel.host.faults.start(refusedMember("Workbook.insertWorksheetsFromBase64", "AccessDenied"));
  expect(await workbook.insertSheets(file(), ["Audit findings"], [])).toEqual({
    ok: true,
    value: { inserted: null, tooLarge: false },
  });
  expect(names()).toEqual(before);
});

test("an Excel that never answers is given up, and said to be busy", async () => {
  const { insertSheets } = await import("../../src/excel/insert-sheets");
  excel.host.faults.start(endlessSync());
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  const asking = insertSheets("UEsDBA==", ["Results"], []);
  await jest.advanceTimersByTimeAsync(121_000);
  expect(await asking).toMatchObject({ ok: false, problems: [{ kind: "excelBusy" }] });
  jest.useRealTimers();
});

test("a cell that is being edited is told as that, and a file too large as that", async () => {
  const before = names();
  const workbook = officeWorkbook();
  const stop = excel.host.faults.start(editMode());
  expect(await workbook.insertSheets(file(), ["Audit findings"], [])).toMatchObject({
    ok: false,
    problems: [{ kind: "cellBeingEdited", written: [] }],
  });
  stop();
  excel.host.faults.start(
    refusedMember("Workbook.insertWorksheetsFromBase64", "RequestPayloadSizeLimitExceeded"),
  );
  expect(await workbook.insertSheets(file(), ["Audit findings"], [])).toEqual({
    ok: true,
    value: { inserted: null, tooLarge: true },
  });
  expect(names()).toEqual(before);
});

test("sheets whose names can’t be told are taken away again", async () => {
  const before = names();
  excel.host.faults.start(failingRequest(2));
  const taken = await officeWorkbook().insertSheets(file(), ["Audit findings"], []);
  expect(taken).toMatchObject({ ok: false, problems: [{ kind: "excelRefused", written: [] }] });
  expect(names()).toEqual(before);
});
