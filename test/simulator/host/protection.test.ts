import { openExcel, refusal } from "./open-excel";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../../simulator/host/new-workbook";

describe("a protected sheet", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List"]);
    const sheet = sheetNamed(workbook, "List");
    setValues(sheet, "A1", [["locked", "also locked"]]);
    setValues(sheet, "A2", [["open"]], { locked: false });
    sheet.protection = { protected: true, allowFormatCells: false, hasPassword: true };
    return workbook;
  });

  test("refuses locked cells, also the blank ones, and takes unlocked ones", async () => {
    for (const address of ["A1", "C9", "A1:A2"]) {
      const error = await refusal(
        (_context, sheet) => (sheet.getRange(address).values = "x" as unknown as string[][]),
      );
      expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
    }
    expect(await refusal((_context, sheet) => (sheet.getRange("A2").values = [["x"]]))).toBeUndefined();
    expect(valuesOf(excel.sheet)).toEqual([
      ["locked", "also locked"],
      ["x", ""],
    ]);
  });

  const forbidden: [string, (sheet: Excel.Worksheet) => void][] = [
    ["formats", (sheet) => (sheet.getRange("A2").format.font.bold = true)],
    ["number formats", (sheet) => (sheet.getRange("A2").numberFormat = [["0"]])],
    ["tables", (sheet) => void sheet.tables.add("D1:E2", true).load("name")],
    [
      "dropdowns",
      (sheet) =>
        (sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    ],
    ["conditional formats", (sheet) => void sheet.getRange("A2").conditionalFormats.add("Custom").load("id")],
    ["charts", (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")).load("id")],
    ["clearing", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["hiding rows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
    ["the block around a cell", (sheet) => sheet.getRange("A1").getSurroundingRegion().load("address")],
    ["copying over it", (sheet) => sheet.getRange("B1").copyFrom("A2")],
  ];
  test.each(forbidden)("refuses %s", async (_what, run) => {
    expect(await refusal((_context, sheet) => run(sheet))).toMatchObject({ code: "AccessDenied" });
  });

  test("says that it is protected, and lets formats be changed where that was allowed", async () => {
    excel.sheet.protection.allowFormatCells = true;
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.font.bold = true;
    const protection = sheet.protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, true]);
    expect(excel.sheet.cells.get(0)?.get(0)?.format).toEqual({ bold: true });
  });
});
