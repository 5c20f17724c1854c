import { openExcel, refusal } from "./open-excel";
import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";

describe("dropdowns and conditional formats", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List", "The words"]);
    setValues(sheetNamed(workbook, "The words"), "A1", [["Met"], ["Not met"]]);
    setValues(sheetNamed(workbook, "List"), "B2", [["Met"], ["met?"], [""]]);
    return workbook;
  });
  const choices = (source: string | Excel.Range): Excel.DataValidationRule => ({
    list: { inCellDropDown: true, source },
  });

  test("a dropdown takes its list from a range, and says which cells meet it", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B4").dataValidation.rule = choices(
      context.workbook.worksheets.getItem("The words").getRange("A1:A2"),
    );
    const read = ["B2", "B3", "B4", "B2:B3", "B5", "B4:B5"].map((address) =>
      sheet.getRange(address).dataValidation.load("valid,type,rule"),
    );
    await context.sync();
    expect(excel.sheet.validations).toHaveLength(1);
    expect(excel.sheet.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "='The words'!$A$1:$A$2" },
    });
    expect(read.map(({ valid }) => valid)).toEqual([true, false, true, null, true, true]);
    expect(read.map(({ type }) => type)).toEqual(["List", "List", "List", "List", "None", "Inconsistent"]);
  });

  test("a rule for a part cuts that part out of the older one; clearing takes it away", async () => {
    await refusal((_context, sheet) => {
      sheet.getRange("B2:B4").dataValidation.rule = choices("a,b");
      sheet.getRange("B3").dataValidation.rule = choices("c,d");
      sheet.getRange("B4").dataValidation.clear();
    });
    const areas = excel.sheet.validations.map(({ areas: [area], rule }) => [
      area?.top,
      area?.bottom,
      (rule as { list: { source: string } }).list.source,
    ]);
    expect(areas).toEqual([
      [1, 1, "a,b"],
      [2, 2, "c,d"],
    ]);
  });

  test.each<[string, (validation: Excel.DataValidation) => void]>([
    ["a literal list over 255 characters", (validation) => (validation.rule = choices("x".repeat(256)))],
    [
      "a prompt over 255 characters",
      (validation) => (validation.prompt = { message: "x".repeat(256), title: "", showPrompt: true }),
    ],
    [
      "a title over 32 characters",
      (validation) => (validation.prompt = { message: "", title: "x".repeat(33), showPrompt: true }),
    ],
    [
      "an error text over 225 characters",
      (validation) =>
        (validation.errorAlert = { message: "x".repeat(226), title: "", showAlert: true, style: "Stop" }),
    ],
  ])("%s is an invalid argument", async (_what, change) => {
    const error = await refusal((_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = choices("a,b");
      change(sheet.getRange("A1").dataValidation);
    });
    expect(error?.code).toBe("InvalidArgument");
  });

  test("prompt and alert are kept with the rule, whatever the order", async () => {
    await refusal((_context, sheet) => {
      const validation = sheet.getRange("A1:A9").dataValidation;
      validation.prompt = { message: "choose", title: "Mark", showPrompt: true };
      validation.rule = choices("a,b");
      validation.errorAlert = { message: "no", title: "", showAlert: true, style: "Warning" };
      validation.ignoreBlanks = false;
    });
    expect(excel.sheet.validations).toMatchObject([
      {
        areas: [{ top: 0, bottom: 8 }],
        ignoreBlanks: false,
        prompt: { message: "choose", title: "Mark" },
        errorAlert: { style: "Warning" },
        rule: { list: { source: "a,b" } },
      },
    ]);
  });

  test("a dropdown binds people, not the API: any value can be written", async () => {
    const error = await refusal((_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = choices("a,b");
      sheet.getRange("A1").values = [["z"]];
    });
    expect(error).toBeUndefined();
  });

  test("conditional formats: the newest first, cleared by area, each kind with its own part", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const custom = sheet.getRange("A1:C9").conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$A1="x"';
    custom.custom.format.fill.color = "#ff0000";
    custom.custom.format.font.bold = true;
    const cellValue = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
    cellValue.cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
    cellValue.load("priority,type");
    custom.load("priority");
    const notText = cellValue.textComparisonOrNullObject.load("rule");
    sheet.getRange("B1:B9").conditionalFormats.clearAll();
    const [onA, onB] = [
      sheet.getRange("A1").conditionalFormats.getCount(),
      sheet.getRange("B1").conditionalFormats.getCount(),
    ];
    await context.sync();
    expect([cellValue.priority, custom.priority, cellValue.type, notText.isNullObject]).toEqual([
      0,
      1,
      "CellValue",
      true,
    ]);
    expect([onA.value, onB.value]).toEqual([2, 0]);
    expect(excel.sheet.conditionalFormats[0]).toMatchObject({
      rule: { formula: '=$A1="x"' },
      format: { fill: "#FF0000", bold: true },
      areas: [
        { left: 0, right: 0 },
        { left: 2, right: 2 },
      ],
    });
  });

  test("a kind of conditional format that isn't emulated is refused aloud", async () => {
    await refusal(
      (_context, sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar").load("id"),
    );
    expect(excel.host.notEmulated).toEqual(["ConditionalFormatCollection.add(DataBar)"]);
  });
});
