import { anotherAuthor } from "../../../simulator/faults/another-author";
import { editMode } from "../../../simulator/faults/edit-mode";
import { endlessSync } from "../../../simulator/faults/endless-sync";
import { failingRequest } from "../../../simulator/faults/failing-request";
import { filteredWrites } from "../../../simulator/faults/filtered-writes";
import { lostSheet } from "../../../simulator/faults/lost-sheet";
import { nullValues } from "../../../simulator/faults/null-values";
import { payloadLimit } from "../../../simulator/faults/payload-limit";
import { refusedMember } from "../../../simulator/faults/refused-member";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../../simulator/host/new-workbook";
import { openExcel, refusal } from "../host/open-excel";

describe("what goes wrong on demand", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List", "Other"]);
    setValues(sheetNamed(workbook, "List"), "A1", [["a"], ["b"], ["c"]]);
    return workbook;
  });
  const write = (): Promise<OfficeExtension.Error | undefined> =>
    refusal((_context, sheet) => (sheet.getRange("B1").values = [["x"]]));
  const written = (): unknown => excel.sheet.cells.get(0)?.get(1)?.value;

  test("in edit mode every request is refused with the client's own error, until it is over", async () => {
    const stop = excel.host.faults.start(editMode());
    expect(await write()).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(written()).toBeUndefined();
    stop();
    expect(await write()).toBeUndefined();
    expect(written()).toBe("x");
  });

  test("an endless sync does its work and never answers", async () => {
    excel.host.faults.start(endlessSync());
    const late = new Promise<string>((resolve) => setTimeout(() => resolve("no answer"), 50));
    expect(await Promise.race([write(), late])).toBe("no answer");
    expect(written()).toBe("x");
  });

  test("a request over the limit is refused unseen; an answer over the limit comes after the deed", async () => {
    excel.host.faults.start(payloadLimit(2000, 2000));
    const rows = Array.from({ length: 500 }, () => ["text"]);
    const large = await refusal((_context, sheet) => (sheet.getRange("C1:C500").values = rows));
    expect(large?.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.sheet.cells.get(499)).toBeUndefined();
    const answer = await refusal((_context, sheet) => {
      sheet.getRange("B1").values = [["x"]];
      sheet.getRange("A1:E500").load("values");
    });
    expect(answer?.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(written()).toBe("x");
  });

  test("values are null over so many cells", async () => {
    excel.host.faults.start(nullValues(2));
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const [three, two] = [sheet.getRange("A1:A3").load("values"), sheet.getRange("A1:A2").load("values")];
    await context.sync();
    expect(three.values).toBeNull();
    expect(two.values).toEqual([["a"], ["b"]]);
  });

  test("one member can be refused so many times; what came before it stays done", async () => {
    excel.host.faults.start(refusedMember("Worksheet.tabColor", "AccessDenied", 1));
    const paint = (): Promise<OfficeExtension.Error | undefined> =>
      refusal((_context, sheet) => {
        sheet.getRange("B1").values = [["x"]];
        sheet.tabColor = "#112233";
      });
    expect(await paint()).toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Worksheet.tabColor" },
    });
    expect([written(), excel.sheet.tabColor]).toEqual(["x", undefined]);
    expect(await paint()).toBeUndefined();
    expect(excel.sheet.tabColor).toBe("#112233");
  });

  test("the nth request fails and does nothing; those around it work", async () => {
    excel.host.faults.start(failingRequest(2));
    expect(await write()).toBeUndefined();
    expect(await refusal((_context, sheet) => (sheet.tabColor = "#112233"))).toMatchObject({
      code: "GeneralException",
    });
    expect(excel.sheet.tabColor).toBeUndefined();
    expect(await write()).toBeUndefined();
  });

  test("another author edits between two requests", async () => {
    excel.host.faults.start(
      anotherAuthor(2, (workbook) => setValues(sheetNamed(workbook, "List"), "A1", [["changed"]])),
    );
    const read = async (): Promise<unknown> => {
      const context = new Excel.RequestContext();
      const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      return cell.values[0]?.[0];
    };
    expect([await read(), await read(), await read()]).toEqual(["a", "changed", "changed"]);
  });

  test("so does a listener on the host, which is told the number of the request", async () => {
    const seen: number[] = [];
    const stop = excel.host.onBeforeRequest((request) => void seen.push(request));
    await write();
    await write();
    stop();
    await write();
    expect(seen).toEqual([1, 2]);
  });

  test("a sheet is lost between two requests", async () => {
    excel.host.faults.start(lostSheet("Other", 2));
    const rename = (): Promise<OfficeExtension.Error | undefined> =>
      refusal((context) => context.workbook.worksheets.getItem("Other").load("name"));
    expect(await rename()).toBeUndefined();
    expect(await rename()).toMatchObject({ code: "ItemNotFound" });
  });

  test("writes into filtered rows slide into the visible ones and the last are lost", async () => {
    excel.sheet.rows.set(1, { filtered: true });
    const fill = (): Promise<unknown> =>
      refusal((_context, sheet) => (sheet.getRange("B1:B3").values = [["1st"], ["2nd"], ["3rd"]]));
    await fill();
    expect(valuesOf(excel.sheet, "B1:B3")).toEqual([["1st"], ["2nd"], ["3rd"]]);
    await refusal((_context, sheet) => sheet.getRange("B1:B3").clear());
    excel.host.faults.start(filteredWrites());
    await fill();
    expect(valuesOf(excel.sheet, "B1:B3")).toEqual([["1st"], [""], ["2nd"]]);
  });

  test("all faults can be ended at once", async () => {
    excel.host.faults.start(editMode());
    excel.host.faults.start(payloadLimit(1, 1));
    excel.host.faults.stopAll();
    expect(await write()).toBeUndefined();
  });
});
