import { openExcel, refusal } from "./open-excel";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../../simulator/host/new-workbook";
import { uniqueHeaders } from "../../../simulator/host/table-headers";

describe("tables", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List", "Other"]);
    setValues(sheetNamed(workbook, "List"), "A1", [
      ["id", "area", "area", ""],
      ["a", "north", 1, true],
      ["b", "south", 2, false],
    ]);
    return workbook;
  });
  const addTable = (): Promise<unknown> =>
    refusal((_context, sheet) => void sheet.tables.add("A1:D3", true).load("name"));

  test("are named Table1 and so on; blank and repeated headers are made unique in the cells too", async () => {
    const context = new Excel.RequestContext();
    const table = context.workbook.worksheets.getFirst().tables.add("A1:D3", true);
    table.load("name,id,style,showHeaders,showTotals,showBandedRows");
    table.columns.load("items/name,items/id,items/index");
    const [header, body] = [
      table.getHeaderRowRange().load("values"),
      table.getDataBodyRange().load("address"),
    ];
    await context.sync();
    expect(table).toMatchObject({
      name: "Table1",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
    });
    expect(table.columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
      ["id", 1, 0],
      ["area", 2, 1],
      ["area2", 3, 2],
      ["Column4", 4, 3],
    ]);
    expect(header.values).toEqual([["id", "area", "area2", "Column4"]]);
    expect(body.address).toBe("List!A2:D3");
  });

  test("a table without headers of its own gets a row of them, and the rest moves down", async () => {
    await refusal((_context, sheet) => void sheet.tables.add("A2:B3", false).load("name"));
    expect(valuesOf(excel.sheet)).toEqual([
      ["id", "area", "area", ""],
      ["Column1", "Column2", 1, true],
      ["a", "north", 2, false],
      ["b", "south", "", ""],
    ]);
  });

  test("may not overlap; names must be valid, and different in the whole workbook", async () => {
    await addTable();
    expect(
      await refusal((_context, sheet) => void sheet.tables.add("D3:E9", true).load("name")),
    ).toMatchObject({ code: "InvalidOperation" });
    await refusal(
      (context) => void context.workbook.worksheets.getItem("Other").tables.add("A1:B2", true).load("name"),
    );
    for (const name of ["TABLE1", "two words", "A1", "1st", ""]) {
      const error = await refusal((context) => (context.workbook.tables.getItem("Table2").name = name));
      expect(error?.code).toBe("InvalidArgument");
    }
    expect(
      await refusal((context) => (context.workbook.tables.getItem("Table2").name = "Cases_2024")),
    ).toBeUndefined();
  });

  test("columns are found by name, id and place; a missing one is null or an error", async () => {
    await addTable();
    const context = new Excel.RequestContext();
    const { columns } = context.workbook.tables.getItem("table1");
    const found = [columns.getItem("AREA"), columns.getItem(2), columns.getItemAt(1)];
    for (const column of found) column.load("name");
    const body = columns.getItem("area2").getDataBodyRange().load("values,address");
    const missing = columns.getItemOrNullObject("none").load("name");
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["area", "area", "area"]);
    expect([body.address, body.values]).toEqual(["List!C2:C3", [[1], [2]]]);
    expect(missing.isNullObject).toBe(true);
    const error = await refusal(
      (again) => void again.workbook.tables.getItem("Table1").columns.getItem("none").load("name"),
    );
    expect(error?.code).toBe("ItemNotFound");
  });

  test("writing into the header row renames columns and keeps them unique texts", async () => {
    await addTable();
    await refusal((_context, sheet) => (sheet.getRange("A1:D1").values = [["x", "X", 2024, ""]]));
    expect(excel.sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["x", "X2", "2024", "Column4"]);
    expect(valuesOf(excel.sheet, "A1:D1")).toEqual([["x", "X2", "2024", "Column4"]]);
  });

  test("resizing takes rows and columns in; the header row stays where it is", async () => {
    await addTable();
    await refusal((_context, sheet) => (sheet.getRange("A4:B4").values = [["c", "west"]]));
    expect(excel.sheet.tables[0]?.area.bottom).toBe(2);
    expect(
      await refusal((context) => context.workbook.tables.getItem("Table1").resize("A1:E4")),
    ).toBeUndefined();
    expect(excel.sheet.tables[0]?.columns.map(({ name, id }) => `${id} ${name}`)).toEqual([
      "1 id",
      "2 area",
      "3 area2",
      "4 Column4",
      "5 Column5",
    ]);
    for (const address of ["A2:D9", "F1:G3", "A1:D1"]) {
      const error = await refusal((context) => context.workbook.tables.getItem("Table1").resize(address));
      expect(error?.code).toBe("InvalidArgument");
    }
  });

  test("rows and columns are added at the end, with values read as typed", async () => {
    await addTable();
    const context = new Excel.RequestContext();
    const table = context.workbook.tables.getItem("Table1");
    table.rows.add(undefined, [["c", "west", "5%", true]]);
    table.columns.add(-1, [["note"], ["x"], ["y"], ["z"]]);
    const rows = table.rows.load("count,items/values");
    await context.sync();
    expect(rows.count).toBe(3);
    expect(rows.items[2]?.values).toEqual([["c", "west", 0.05, true, "z"]]);
    expect(excel.sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 4 });
  });

  test("a filter hides rows until it is cleared", async () => {
    await addTable();
    excel.sheet.rows.set(1, { filtered: true });
    const context = new Excel.RequestContext();
    const table = context.workbook.tables.getItem("Table1");
    const before = table.autoFilter.load("isDataFiltered");
    await context.sync();
    table.clearFilters();
    const after = context.workbook.worksheets
      .getFirst()
      .tables.getItem("Table1")
      .autoFilter.load("isDataFiltered");
    await context.sync();
    expect([before.isDataFiltered, after.isDataFiltered]).toEqual([true, false]);
  });

  test("a filter on a plain range is seen on the sheet; without one there is no range", async () => {
    excel.sheet.autoFilter = { area: { top: 0, left: 0, bottom: 2, right: 3 }, criteria: {} };
    const context = new Excel.RequestContext();
    const filter = context.workbook.worksheets.getFirst().autoFilter.load("enabled,isDataFiltered");
    const range = filter.getRangeOrNullObject().load("address");
    const none = context.workbook.worksheets.getLast().autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    expect([filter.enabled, filter.isDataFiltered, range.address, none.isNullObject]).toEqual([
      true,
      false,
      "List!A1:D3",
      true,
    ]);
  });

  test("deleting a table takes its cells, converting leaves them", async () => {
    await addTable();
    await refusal(
      (context) => void context.workbook.tables.getItem("Table1").convertToRange().load("address"),
    );
    expect(excel.sheet.tables).toEqual([]);
    expect(valuesOf(excel.sheet)).toHaveLength(3);
    await addTable();
    await refusal((context) => context.workbook.tables.getItem("Table1").delete());
    expect(valuesOf(excel.sheet)).toEqual([]);
  });

  test("the tables that touch a range are found", async () => {
    await addTable();
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const [touching, inside] = [
      sheet.getRange("D3:E4").getTables().getCount(),
      sheet.getRange("D3:E4").getTables(true).getCount(),
    ];
    await context.sync();
    expect([touching.value, inside.value]).toEqual([1, 0]);
  });
});

test("headers are made unique as Excel does", () => {
  expect(uniqueHeaders(["a", "A", "a2", "", ""])).toEqual(["a", "A3", "a2", "Column4", "Column5"]);
});
