import fc from "fast-check";
import { isBalanced, isBalancedByPieces } from "../../../simulator/host/balanced-formula";
import { formulaPieces } from "../../../simulator/host/formula-pieces";
import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";
import { openExcel, refusal } from "./open-excel";

describe("formulas that are written", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List", "Other"]);
    setValues(sheetNamed(workbook, "List"), "A1", [
      ["id", "it's (so] #1", "area"],
      ["a", "Yes", "north"],
      ["b", "No", "south"],
    ]);
    return workbook;
  });
  const formulas = () =>
    [...sheetNamed(excel.workbook, "Other").cells.values()].map((row) => row.get(0)?.formula);

  test("follow columns that are renamed, wherever they stand; names of other tables and texts don't", async () => {
    const context = new Excel.RequestContext();
    const [list, other] = ["List", "Other"].map((name) => context.workbook.worksheets.getItem(name));
    const table = list?.tables.add("A1:C3", true);
    if (table !== undefined) table.name = "Marks";
    const written = [
      ["=COUNTIFS(Marks[it''s (so'] '#1],\"Yes\")&\"Marks[area]\""],
      ["=ROWS(Marks[[area]:[ID]])+COUNTA(MARKS[[#All],[area]])"],
      ["=Marks2[area]&Marks[@area]&Marks[@[it''s (so'] '#1]]"],
    ];
    const range = other?.getRange("A1:A3");
    if (range !== undefined) range.formulas = written;
    await context.sync();
    expect(formulas()).toEqual(written.flat());

    const headers = context.workbook.worksheets.getItem("List").getRange("B1:C1");
    headers.values = [["plain", "a[b"]];
    await context.sync();
    expect(formulas()).toEqual([
      '=COUNTIFS(Marks[plain],"Yes")&"Marks[area]"',
      "=ROWS(Marks[[a'[b]:[ID]])+COUNTA(MARKS[[#All],[a'[b]])",
      "=Marks2[area]&Marks[@a'[b]&Marks[@[plain]]",
    ]);
  });

  test.each(["=SUM(A1", '=A1&"x', "=COUNTA(T[a)", "=SUM(T[a]]"])("%s is refused", async (formula) => {
    const error = await refusal((_context, sheet) => (sheet.getRange("E5").formulas = [[formula]]));
    expect(error?.code).toBe("InvalidArgument");
  });

  test("brackets and quotes of columns and sheets count for nothing", async () => {
    const formula = `=COUNTA(T[(])&'it''s "so'!A1&T['[('']`;
    expect(await refusal((_context, sheet) => (sheet.getRange("E5").formulas = [[formula]]))).toBeUndefined();
    expect(formulaPieces(formula).map(({ words }) => words)).toEqual([
      "=COUNTA(T",
      "[(]",
      ")&",
      `'it''s "so'`,
      "!A1&T",
      "['[('']",
    ]);
  });

  test("the quick way finds the same formulas balanced as the pieces do", () => {
    const signs = fc.array(fc.constantFrom(..."ab()[]'\"!,"), { maxLength: 14 });
    let [balanced, not] = [0, 0];
    fc.assert(
      fc.property(signs, (some) => {
        const formula = `=${some.join("")}`;
        const expected = isBalancedByPieces(formula);
        if (expected) balanced += 1;
        else not += 1;
        expect(isBalanced(formula)).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(balanced, not)).toBeGreaterThan(100);
  });
});
