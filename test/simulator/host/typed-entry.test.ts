import { openExcel, refusal, writtenAndRead } from "./open-excel";
import { newWorkbook } from "../../../simulator/host/new-workbook";
import { typedEntry } from "../../../simulator/host/typed-entry";

describe("what Excel makes of a value that is written", () => {
  const excel = openExcel();

  test.each<[string, string | number | boolean, string, string]>([
    ["00123", 123, "General", "123"],
    ["+5", 5, "General", "5"],
    ["-5", -5, "General", "-5"],
    ["(5)", -5, "General", "-5"],
    ["1,234", 1234, "#,##0", "1,234"],
    ["5%", 0.05, "0%", "5%"],
    ["5.5%", 0.055, "0.00%", "5.50%"],
    ["1e5", 100_000, "0.00E+00", "1.00E+05"],
    ["£5", 5, "£#,##0", "£5"],
    ["1 1/2", 1.5, "# ?/?", "1 1/2"],
    [" 7 ", 7, "General", "7"],
    ["TRUE", true, "General", "TRUE"],
    ["false", false, "General", "FALSE"],
    ["2024-02-01", 45_323, "dd/mm/yyyy", "01/02/2024"],
    ["1/2/2024", 45_323, "dd/mm/yyyy", "01/02/2024"],
    ["13/02/2024", 45_335, "dd/mm/yyyy", "13/02/2024"],
    ["02/13/2024", 45_335, "dd/mm/yyyy", "13/02/2024"],
    ["1 Feb 2024", 45_323, "d-mmm-yy", "1-Feb-24"],
    ["2024-02-01T10:30:00", 45_323.4375, "dd/mm/yyyy hh:mm", "01/02/2024 10:30"],
    ["10:30", 0.4375, "h:mm", "10:30"],
    ["1234567890123456789", 1_234_567_890_123_450_000, "General", "1.23457E+18"],
    ["31/02/2024", "31/02/2024", "General", "31/02/2024"],
    ["12-34-56", "12-34-56", "General", "12-34-56"],
    ["A12", "A12", "General", "A12"],
    ["n/a", "n/a", "General", "n/a"],
  ])("%p becomes %p", async (typed, value, format, shown) => {
    const read = await writtenAndRead([[typed]]);
    expect(read).toMatchObject({ values: [[value]], formats: [[format]], text: [[shown]] });
  });

  test("a text cell keeps every text as it is, and makes texts of numbers", async () => {
    const typed = ["00123", "+5", "=A1", "TRUE", "2024-02-01", "5%", "-x", "@x"];
    const read = await writtenAndRead([[...typed, 5, true]], "@");
    expect(read.values).toEqual([[...typed, "5", "TRUE"]]);
    expect(read.formulas).toEqual(read.values);
    expect(new Set(read.types[0])).toEqual(new Set(["String"]));
  });

  test("an apostrophe makes a text and is no part of it", async () => {
    const read = await writtenAndRead([["'00123", "'=x", "''"]]);
    expect(read.values).toEqual([["00123", "=x", "'"]]);
    expect(excel.sheet.cells.get(0)?.get(0)?.quotePrefix).toBe(true);
  });

  test("a text that begins like a formula becomes one, which has no value here", async () => {
    const read = await writtenAndRead([["=1+1", "+x", "-x", "@x"]]);
    expect(read.formulas).toEqual([["=1+1", "=+x", "=-x", "=@x"]]);
    expect(read.values).toEqual([["", "", "", ""]]);
  });

  test("an error's code becomes an error, not a text", async () => {
    const read = await writtenAndRead([["#N/A", "#n/a", "# N/A"]]);
    expect(read.types).toEqual([["Error", "Error", "String"]]);
    expect(read.values).toEqual([["#N/A", "#N/A", "# N/A"]]);
  });

  test("a cell's own number format stays", async () => {
    const read = await writtenAndRead([["5%", "1/2/2024"]], "0.000");
    expect(read.text).toEqual([["0.050", "45323.000"]]);
  });

  test("null leaves a cell, an empty text clears it and keeps its format", async () => {
    await writtenAndRead([["a", "b", "c"]], "@");
    const read = await writtenAndRead([[null, "", "d"]]);
    expect(read.values).toEqual([["a", "", "d"]]);
    expect(read.formats).toEqual([["@", "@", "@"]]);
  });

  test("one value fills the range", async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
    range.values = "00123" as unknown as string[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [123, 123],
      [123, 123],
    ]);
  });

  test.each<[string, unknown[][]]>([
    ["too few rows", [[1, 2]]],
    ["too few columns", [[1], [2]]],
    ["one cell for four", [[1]]],
    [
      "an object",
      [
        [{}, 1],
        [1, 1],
      ],
    ],
    [
      "a text that no cell can hold",
      [
        ["x".repeat(32_768), 1],
        [1, 1],
      ],
    ],
    [
      "a formula with an open bracket",
      [
        ["=SUM(A1", 1],
        [1, 1],
      ],
    ],
  ])("%s is an invalid argument, and nothing is written", async (_what, rows) => {
    const error = await refusal((_context, sheet) => (sheet.getRange("A1:B2").values = rows as string[][]));
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(excel.sheet.cells.size).toBe(0);
  });

  test("null for the whole range is an invalid argument; an empty number format is General again", async () => {
    const error = await refusal(
      (_context, sheet) => (sheet.getRange("A1").values = null as unknown as string[][]),
    );
    expect(error?.code).toBe("InvalidArgument");
    await writtenAndRead([["1"]], "0.00");
    expect(await writtenAndRead([["1"]], "")).toMatchObject({ formats: [["General"]], text: [["1"]] });
  });

  test("the longest text that a cell can hold is taken", async () => {
    const read = await writtenAndRead([["x".repeat(32_767)]]);
    expect(String(read.values[0]?.[0])).toHaveLength(32_767);
  });
});

describe("settings of the reader of typed texts", () => {
  const base = { dateOrder: "dmy", date1904: false, apostropheInTextCells: "prefix" } as const;

  test("the order of day and month is a setting", () => {
    expect(typedEntry("1/2/2024", "General", base)).toEqual({ value: 45_323, numberFormat: "dd/mm/yyyy" });
    expect(typedEntry("1/2/2024", "General", { ...base, dateOrder: "mdy" })).toEqual({
      value: 45_293,
      numberFormat: "m/d/yyyy",
    });
  });

  test("what an apostrophe does in a text cell is a setting, since nobody has said", () => {
    expect(typedEntry("'=x", "@", base)).toEqual({ value: "=x", quotePrefix: true });
    expect(typedEntry("'=x", "@", { ...base, apostropheInTextCells: "shown" })).toEqual({ value: "'=x" });
  });
});

describe("a workbook that counts from 1904", () => {
  openExcel(() => ({ ...newWorkbook(), date1904: true }));

  test("takes and shows the same day under another number", async () => {
    const read = await writtenAndRead([["01/02/2024"]]);
    expect(read).toMatchObject({ values: [[43_861]], text: [["01/02/2024"]] });
  });
});
