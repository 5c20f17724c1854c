import { openExcel, refusal } from "./open-excel";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../../simulator/host/new-workbook";

describe("ranges", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["My sheet", "Plain", "A1"]);
    setValues(sheetNamed(workbook, "My sheet"), "B2", [
      ["id", "when"],
      ["a", 45_000],
    ]);
    return workbook;
  });

  const addressOf = async (
    find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range,
  ): Promise<string> => {
    const context = new Excel.RequestContext();
    const range = find(context.workbook.worksheets.getFirst(), context).load("address");
    await context.sync();
    return range.address;
  };

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range, string]>([
    ["a cell", (sheet) => sheet.getRange("$C$3"), "'My sheet'!C3"],
    ["a block", (sheet) => sheet.getRange("c3:a1"), "'My sheet'!A1:C3"],
    ["whole columns", (sheet) => sheet.getRange("A:B"), "'My sheet'!A:B"],
    ["whole rows", (sheet) => sheet.getRange("2:3"), "'My sheet'!2:3"],
    ["another sheet", (sheet) => sheet.getRange("Plain!A1"), "Plain!A1"],
    ["a sheet in quotation marks", (sheet) => sheet.getRange("'My sheet'!A1"), "'My sheet'!A1"],
    ["a sheet named like a cell", (sheet) => sheet.getRange("'A1'!B2"), "'A1'!B2"],
    ["a cell by numbers", (sheet) => sheet.getCell(1, 27), "'My sheet'!AB2"],
    ["a block by numbers", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "'My sheet'!C2:F4"],
    ["a row of a block", (sheet) => sheet.getRange("B2:C4").getRow(2), "'My sheet'!B4:C4"],
    ["a column of a block", (sheet) => sheet.getRange("B2:C4").getColumn(1), "'My sheet'!C2:C4"],
    ["an offset", (sheet) => sheet.getRange("B2:C4").getOffsetRange(1, -1), "'My sheet'!A3:B5"],
    ["a growth", (sheet) => sheet.getRange("B2:C4").getResizedRange(-1, 2), "'My sheet'!B2:E3"],
    ["entire columns", (sheet) => sheet.getRange("B2:C4").getEntireColumn(), "'My sheet'!B:C"],
    ["the last cell", (sheet) => sheet.getRange("B2:C4").getLastCell(), "'My sheet'!C4"],
    ["rows below", (sheet) => sheet.getRange("B2:C4").getRowsBelow(2), "'My sheet'!B5:C6"],
    ["a rectangle around", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "'My sheet'!B1:D2"],
    ["an intersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:E9"), "'My sheet'!B2:C3"],
    ["the used range", (sheet) => sheet.getUsedRange(), "'My sheet'!B2:C3"],
    ["the used part of a range", (sheet) => sheet.getRange("C:F").getUsedRange(true), "'My sheet'!C2:C3"],
    [
      "the used range of an empty sheet",
      (_sheet, context) => context.workbook.worksheets.getItem("Plain").getUsedRange(),
      "Plain!A1",
    ],
    ["the block around", (sheet) => sheet.getRange("C3").getSurroundingRegion(), "'My sheet'!B2:C3"],
    [
      "the block around a blank cell at its corner",
      (sheet) => sheet.getRange("D4").getSurroundingRegion(),
      "'My sheet'!B2:D4",
    ],
    [
      "the block around a cell with nothing near",
      (sheet) => sheet.getRange("F9").getSurroundingRegion(),
      "'My sheet'!F9",
    ],
  ])("the address of %s", async (_what, find, address) => {
    expect(await addressOf(find)).toBe(address);
  });

  test.each(["A0", "XFE1", "A1048577", "A1:B", "Nothere!A1", "not an address", "A1,B2"])(
    "%p is no address",
    async (address) => {
      const error = await refusal((_context, sheet) => sheet.getRange(address).load("address"));
      expect(error?.code).toBe("InvalidArgument");
    },
  );

  test("the block around a cell grows over ragged rows and corners, and ends at a blank row", async () => {
    const sheet = sheetNamed(excel.workbook, "Plain");
    setValues(sheet, "C3", [["x"], ["x", "x"], ["", "", "x"], [], ["y"]]);
    const found = (cell: string) =>
      addressOf((_sheet, context) =>
        context.workbook.worksheets.getItem("Plain").getRange(cell).getSurroundingRegion(),
      );
    expect(await found("C3")).toBe("Plain!C3:E5");
    expect(await found("E5")).toBe("Plain!C3:E5");
    expect(await found("C7")).toBe("Plain!C7");
  });

  test("a range may not leave the sheet", async () => {
    const error = await refusal((_context, sheet) =>
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    );
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.getOffsetRange" },
    });
  });

  test("formatted cells count as used unless only values are asked for", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("E9").format.fill.color = "#FF0000";
    const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
    await context.sync();
    expect(all.address).toBe("'My sheet'!B2:E9");
    expect(values.address).toBe("'My sheet'!B2:C3");
  });

  test("unbounded and very large ranges have no values; a bounded one has", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const column = sheet.getRange("A:A").load("values,rowCount");
    const large = sheet.getRange("A1:K500000").load("values,cellCount");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.rowCount).toBe(1_048_576);
    expect(large.values).toBeNull();
    expect(large.cellCount).toBe(5_500_000);
  });

  test("values can't be written to an unbounded range", async () => {
    const error = await refusal(
      (_context, sheet) => (sheet.getRange("A:A").values = "x" as unknown as string[][]),
    );
    expect(error?.code).toBe("InvalidArgument");
  });

  test("all readable properties come with a load without names", async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getFirst().getRange("B2:C3").load();
    await context.sync();
    expect(range).toMatchObject({
      rowIndex: 1,
      columnIndex: 1,
      cellCount: 4,
      values: [
        ["id", "when"],
        ["a", 45_000],
      ],
    });
    expect(range).toMatchObject({ left: 48, top: 15, width: 96, height: 30, hidden: false });
  });

  test("hidden and filtered rows are told apart from shown ones, and have no height", async () => {
    excel.sheet.rows.set(2, { hidden: true });
    excel.sheet.rows.set(3, { filtered: true });
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const [hidden, some, none] = [sheet.getRange("A3:A4"), sheet.getRange("A2:A4"), sheet.getRange("A1:A2")];
    for (const range of [hidden, some, none]) range.load("rowHidden,height");
    await context.sync();
    expect([hidden.rowHidden, some.rowHidden, none.rowHidden]).toEqual([true, null, false]);
    expect([hidden.height, some.height, none.height]).toEqual([0, 15, 30]);
  });

  test("clearing takes contents, formats, or both", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").format.font.bold = true;
    sheet.getRange("B2").clear("Contents");
    sheet.getRange("C2").clear("Formats");
    sheet.getRange("B3").clear();
    await context.sync();
    expect(excel.sheet.cells.get(1)?.get(1)).toEqual({ value: "", format: { bold: true } });
    expect(excel.sheet.cells.get(1)?.get(2)).toEqual({ value: "when" });
    expect(excel.sheet.cells.get(2)?.get(1)).toBeUndefined();
    expect(excel.sheet.cells.get(2)?.get(2)?.format).toEqual({ bold: true });
  });

  test("merging keeps the top left value only; asking for merged areas empties the list of things to undo", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").merge();
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("E5:F9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(merged.address).toBe("'My sheet'!B2:C3");
    expect(none.isNullObject).toBe(true);
    expect(valuesOf(excel.sheet)).toEqual([
      ["", ""],
      ["", "id"],
    ]);
    expect(excel.host.counters.undoCleared).toBe(2);
  });

  test("copying brings values and looks, and grows from one cell", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2").format.font.bold = true;
    sheet.getRange("E5").copyFrom("B2:C3");
    const copied = sheet.getRange("E5:F6").load("values");
    await context.sync();
    expect(copied.values).toEqual([
      ["id", "when"],
      ["a", 45_000],
    ]);
    expect(excel.sheet.cells.get(4)?.get(4)?.format).toEqual({ bold: true });
  });

  test("formats that differ within a range are null", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.fill.color = "#abcdef";
    const [one, both] = [sheet.getRange("A1"), sheet.getRange("A1:B1")];
    for (const range of [one, both]) range.load("format/fill/color,format/wrapText,format/columnWidth");
    await context.sync();
    expect(one.format.fill.color).toBe("#ABCDEF");
    expect(both.format.fill.color).toBeNull();
    expect(both.format.wrapText).toBe(false);
    expect(both.format.columnWidth).toBe(48);
  });

  test("a format for a whole column is there for cells that are filled later", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("E:E").format.wrapText = true;
    sheet.getRange("E5").values = [["later"]];
    const cell = sheet.getRange("E5").load("format/wrapText");
    await context.sync();
    expect(cell.format.wrapText).toBe(true);
    expect(excel.sheet.columns.get(4)).toEqual({ format: { wrapText: true } });
    expect(excel.sheet.cells.get(4)?.size).toBe(1);
  });

  test("borders: an edge is drawn on the edge only, inside lines between", async () => {
    const context = new Excel.RequestContext();
    const borders = context.workbook.worksheets.getFirst().getRange("H1:H3").format.borders;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("InsideHorizontal").color = "#00FF00";
    await context.sync();
    const border = (row: number): unknown => excel.sheet.cells.get(row)?.get(7)?.format?.borders;
    expect(border(0)).toEqual({ EdgeBottom: { style: "Continuous", weight: "Thin", color: "#00FF00" } });
    expect(border(2)).toEqual({ EdgeBottom: { style: "Continuous", weight: "Thin", color: "#000000" } });
  });
});

describe("the visible view of a range", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List"]);
    setValues(sheetNamed(workbook, "List"), "A1", [
      ["a", 1, "x"],
      ["b", 2, "y"],
      ["c", 3, "z"],
    ]);
    return workbook;
  });

  test("leaves out rows that are hidden or filtered, and hidden columns", async () => {
    excel.sheet.rows.set(0, { hidden: true });
    excel.sheet.rows.set(2, { filtered: true });
    excel.sheet.columns.set(1, { hidden: true });
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const view = sheet.getRange("A1:C3").getVisibleView().load("rowCount,columnCount,values,text");
    const whole = sheet.getRange("A:A").getVisibleView().load("rowCount");
    await context.sync();
    expect([view.rowCount, view.columnCount, view.values]).toEqual([1, 2, [["b", "y"]]]);
    expect(whole.rowCount).toBe(1_048_574);
  });
});
