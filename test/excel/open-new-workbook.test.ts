import { endlessSync } from "../../simulator/faults/endless-sync";
import { refusedNewWorkbook } from "../../simulator/faults/refused-new-workbook";
import type { RunningExcel } from "../../simulator/host/start-excel";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { openList } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => {
  jest.useRealTimers();
  excel.close();
});

test("a file is opened as it is, in one request", async () => {
  const before = excel.host.counters.requests;
  expect(await officeWorkbook().openNewWorkbook("UEsDBA==")).toEqual({ ok: true, value: { opened: true } });
  expect(excel.host.createdWorkbooks).toEqual(["UEsDBA=="]);
  expect(excel.host.counters.requests - before).toBe(1);
});

test.each(["AccessDenied", "GeneralException", "InvalidArgument"] as const)(
  "refused with %s it is not opened, and nothing is thrown",
  async (code) => {
    excel.host.faults.start(refusedNewWorkbook(code));
    expect(await officeWorkbook().openNewWorkbook("UEsDBA==")).toEqual({
      ok: true,
      value: { opened: false },
    });
    expect(excel.host.createdWorkbooks).toEqual([]);
  },
);

test("an Excel that never answers is given up after two minutes", async () => {
  excel.host.faults.start(endlessSync());
  // Loaded before the clock is held.
  const { openNewWorkbook } = await import("../../src/excel/open-new-workbook");
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  const opening = openNewWorkbook("UEsDBA==");
  await jest.advanceTimersByTimeAsync(121_000);
  expect(await opening).toEqual({ ok: true, value: { opened: false } });
});
