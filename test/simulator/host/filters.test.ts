import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";
import { openExcel, refusal } from "./open-excel";

describe("filters by values", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List"]);
    setValues(sheetNamed(workbook, "List"), "A1", [
      ["id", "mark"],
      ["a", "Yes"],
      ["b", "no"],
      ["c", "No"],
      ["d", ""],
    ]);
    return workbook;
  });
  const hidden = (): number[] =>
    [...excel.sheet.rows].flatMap(([row, { filtered }]) => (filtered === true ? [row] : []));

  async function shownIds(): Promise<unknown[]> {
    const context = new Excel.RequestContext();
    const view = context.workbook.worksheets.getFirst().getRange("A2:A5").getVisibleView();
    view.load("values");
    await context.sync();
    return view.values.map(([id]: unknown[]) => id);
  }

  test("of a table hide the other rows, capitals apart; two columns both hold; clearing shows all", async () => {
    await refusal((_context, sheet) => void sheet.tables.add("A1:B5", true).load("name"));
    const columns = (context: Excel.RequestContext) => context.workbook.tables.getItem("Table1").columns;
    await refusal((context) => columns(context).getItem("mark").filter.applyValuesFilter(["NO"]));
    expect(await shownIds()).toEqual(["b", "c"]);
    await refusal((context) => columns(context).getItem("id").filter.applyValuesFilter(["c", "d"]));
    expect(await shownIds()).toEqual(["c"]);
    const context = new Excel.RequestContext();
    const table = context.workbook.tables.getItem("Table1");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(true);
    await refusal((again) => again.workbook.tables.getItem("Table1").clearFilters());
    expect(hidden()).toEqual([]);
    await refusal((again) => columns(again).getItem("mark").filter.applyValuesFilter(["Yes"]));
    expect(await shownIds()).toEqual(["a"]);
  });

  test("of a plain range likewise; its buttons can be taken away", async () => {
    const values = (wanted: string[]) => ({ filterOn: "Values" as const, values: wanted });
    await refusal((_context, sheet) => sheet.autoFilter.apply("A1:B5", 1, values(["No", ""])));
    expect(await shownIds()).toEqual(["b", "c", "d"]);
    await refusal((_context, sheet) => sheet.autoFilter.clearCriteria());
    expect(hidden()).toEqual([]);
    expect(excel.sheet.autoFilter?.area).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
    await refusal((_context, sheet) => sheet.autoFilter.apply("A1:B5", 0, values(["a"])));
    await refusal((_context, sheet) => sheet.autoFilter.remove());
    expect([hidden(), excel.sheet.autoFilter]).toEqual([[], undefined]);
  });

  test("are refused on a protected sheet; other conditions than values are not emulated", async () => {
    expect(
      await refusal((_context, sheet) =>
        sheet.autoFilter.apply("A1:B5", 1, { filterOn: "Custom", criterion1: "=No" }),
      ),
    ).toMatchObject({ message: expect.stringContaining("not emulated") as string });
    excel.sheet.protection.protected = true;
    expect(
      await refusal((_context, sheet) =>
        sheet.autoFilter.apply("A1:B5", 1, { filterOn: "Values", values: ["No"] }),
      ),
    ).toMatchObject({ code: "AccessDenied" });
    expect(hidden()).toEqual([]);
  });
});
