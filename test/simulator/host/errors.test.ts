import { openExcel, refusal } from "./open-excel";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../../simulator/host/new-workbook";

describe("errors, null objects and what is refused", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List", "Other"]);
    setValues(sheetNamed(workbook, "List"), "A1", [["a"]]);
    return workbook;
  });

  test("a missing sheet is named by code and place; what came before stays done, what came after isn't", async () => {
    const error = await refusal((context, sheet) => {
      sheet.getRange("B1").values = [["before"]];
      context.workbook.worksheets.getItem("Nothere").load("name");
      sheet.getRange("C1").values = [["after"]];
    });
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect((error as unknown as { debugInfo: { statement: string } }).debugInfo.statement).toContain(
      "worksheets.getItem(...)",
    );
    expect(valuesOf(excel.sheet)).toEqual([["a", "before"]]);
  });

  test("a null object, and what is reached through it, is null; doing something to it does nothing", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nothere");
    const range = sheet.getRange("A1").load("values");
    const table = sheet.tables.getItemOrNullObject("T").load("name");
    sheet.delete();
    sheet.name = "x";
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject, table.isNullObject]).toEqual([true, true, true]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["List", "Other"]);
  });

  test("a null object stays null in later requests", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nothere");
      await context.sync();
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test("a property that was not loaded is the client's own error", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("id");
    await context.sync();
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });

  test("a member that isn't emulated is refused aloud and listed", async () => {
    const error = await refusal((_context, sheet) => sheet.getRange("A1").format.autofitColumns());
    expect(error).toMatchObject({
      code: "NotEmulated",
      message: expect.stringContaining("not emulated: RangeFormat.autofitColumns") as string,
    });
    expect(excel.host.notEmulated).toEqual(["RangeFormat.autofitColumns"]);
  });

  test("unknown properties are refused too, read or written", async () => {
    await refusal((_context, sheet) => sheet.getRange("A1").load("hyperlink"));
    await refusal((_context, sheet) => (sheet.getRange("A1").format.textOrientation = 5));
    expect(excel.host.notEmulated).toEqual(["Range.hyperlink", "RangeFormat.textOrientation"]);
  });

  test("a range that was kept follows its sheet's new name, and is gone with the sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List");
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      sheet.name = "New name";
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'New name'!A1");
      sheet.delete();
      range.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("a path that makes something makes it once in a request, however often it is used", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.add("Added");
    sheet.load("name,id");
    sheet.tabColor = "#112233";
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
    sheet.load("name");
    await context.sync();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["List", "Other", "Added"]);
    expect(sheet.name).toBe("Added");
  });
});
