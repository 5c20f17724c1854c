import fc from "fast-check";
import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";
import type { ConditionalFormatState, ValidationState } from "../../../simulator/host/model";
import { choicesOf } from "../../../simulator/page/grid/choices-of-cell";
import { clipboardText, rowsFromClipboard } from "../../../simulator/page/grid/clipboard-text";
import { blankCellsRightOf } from "../../../simulator/page/grid/overflow";
import { refusedEntry } from "../../../simulator/page/grid/refused-entry";
import { sizesOfSheet } from "../../../simulator/page/grid/sizes-of-sheet";
import { typedText } from "../../../simulator/page/grid/typed-text";
import { cellLook } from "../../../simulator/page/look/cell-look";
import { conditionHolds } from "../../../simulator/page/look/condition-holds";

const column = { top: 1, left: 0, bottom: 9, right: 0 };

const validation = (source: string, more: Partial<ValidationState> = {}): ValidationState => ({
  id: "v",
  areas: [column],
  rule: { list: { source, inCellDropDown: true } },
  ignoreBlanks: true,
  ...more,
});

const conditional = (
  type: ConditionalFormatState["type"],
  rule: Record<string, unknown>,
  format: ConditionalFormatState["format"] = { fill: "#f7dfe1" },
): ConditionalFormatState => ({
  id: "c",
  areas: [column],
  type,
  rule,
  format,
  stopIfTrue: false,
  priority: 1,
});

function oneSheet() {
  const workbook = newWorkbook(["Sample", "Audit criteria"]);
  const sheet = sheetNamed(workbook, "Sample");
  setValues(sheet, "A1", [["Mark"], ["No"], ["yes"], [""], [5]]);
  setValues(sheetNamed(workbook, "Audit criteria"), "C2", [["Yes"], ["No"], [""], ["N/A"]]);
  return { workbook, sheet };
}

describe("dropdowns", () => {
  test("offer the texts of a list range on another sheet, without blanks", () => {
    const { workbook, sheet } = oneSheet();
    expect(choicesOf(workbook, sheet, validation("='Audit criteria'!$C$2:$C$5"))).toEqual([
      "Yes",
      "No",
      "N/A",
    ]);
    expect(choicesOf(workbook, sheet, validation("Yes, No"))).toEqual(["Yes", "No"]);
    expect(choicesOf(workbook, sheet, validation("=Nowhere!$A$1"))).toBeNull();
    workbook.names.push({ name: "Marks", formula: "='Audit criteria'!$C$2:$C$3", visible: true });
    expect(choicesOf(workbook, sheet, validation("=Marks"))).toEqual(["Yes", "No"]);
  });

  test("refuse another word with their own sentence, where they are meant to stop", () => {
    const { workbook, sheet } = oneSheet();
    const errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Not a mark",
      message: "Choose one.",
    } as const;
    sheet.validations = [validation("Yes,No", { errorAlert })];
    expect(refusedEntry(workbook, sheet, 2, 0, "Perhaps")).toBe("Not a mark: Choose one.");
    expect(refusedEntry(workbook, sheet, 2, 0, "yes")).toBeNull();
    expect(refusedEntry(workbook, sheet, 2, 0, "")).toBeNull();
    expect(refusedEntry(workbook, sheet, 0, 0, "Perhaps")).toBeNull();
    sheet.validations = [validation("Yes,No", { errorAlert: { ...errorAlert, style: "Warning" } })];
    expect(refusedEntry(workbook, sheet, 2, 0, "Perhaps")).toBeNull();
  });
});

describe("conditional formats", () => {
  const { sheet } = oneSheet();
  const holds = (type: ConditionalFormatState["type"], rule: Record<string, unknown>): boolean[] =>
    [1, 2, 3, 4].map((row) => conditionHolds(sheet, conditional(type, rule), row, 0));

  test("compare a cell with a word or a number; a blank cell is neither", () => {
    expect(holds("CellValue", { formula1: '="No"', operator: "EqualTo" })).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(holds("CellValue", { formula1: '="YES"', operator: "EqualTo" })).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(holds("CellValue", { formula1: "4", formula2: "6", operator: "Between" })).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(holds("CellValue", { formula1: "=A9", operator: "EqualTo" })).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("look for a text", () => {
    expect(holds("ContainsText", { operator: "Contains", text: "e" })).toEqual([false, true, false, false]);
    expect(holds("ContainsText", { operator: "BeginsWith", text: "n" })).toEqual([true, false, false, false]);
  });

  test("move a formula's references with the cell, and leave formulas alone that need calculating", () => {
    expect(holds("Custom", { formula: '=A2="No"' })).toEqual([true, false, false, false]);
    expect(holds("Custom", { formula: '=TRIM(A2)="no"' })).toEqual([true, false, false, false]);
    expect(holds("Custom", { formula: '=$A$2="No"' })).toEqual([true, true, true, true]);
    expect(holds("Custom", { formula: "=ISBLANK(A2)" })).toEqual([false, false, true, false]);
    expect(holds("Custom", { formula: '=COUNTIF(A:A,"No")>0' })).toEqual([false, false, false, false]);
  });

  test("give fill and the sign before the word", () => {
    const own = oneSheet().sheet;
    own.conditionalFormats = [
      conditional(
        "CellValue",
        { formula1: '="No"', operator: "EqualTo" },
        { fill: "#f7dfe1", numberFormat: '"✗ "@' },
      ),
    ];
    expect(cellLook(own, 1, 0, false)).toMatchObject({ text: "✗ No", style: { backgroundColor: "#f7dfe1" } });
    expect(cellLook(own, 2, 0, false).text).toBe("yes");
  });
});

describe("what is seen of a cell", () => {
  test("numbers stand right, texts left and may run on, a formula without a value says who calculates", () => {
    const { sheet } = oneSheet();
    setValues(sheet, "C1", [[1.5, "long text", true]]);
    sheet.cells.get(0)?.set(6, { value: "", formula: "=A1+1" });
    expect(cellLook(sheet, 0, 2, false).style.textAlign).toBe("right");
    expect(cellLook(sheet, 0, 3, false)).toMatchObject({ overflows: true, style: { textAlign: "left" } });
    expect(cellLook(sheet, 0, 4, false).style.textAlign).toBe("center");
    expect(cellLook(sheet, 0, 6, false)).toMatchObject({ text: "calculated in Excel", uncalculated: true });
    expect(blankCellsRightOf(sheet, 0, 4, 30)).toBe(1);
    expect(blankCellsRightOf(sheet, 0, 3, 30)).toBe(0);
    expect(blankCellsRightOf(sheet, 0, 6, 30)).toBe(30);
  });

  test("HTML in a cell is text", () => {
    const { sheet } = oneSheet();
    setValues(sheet, "A2", [["<img src=x onerror=alert(1)>"]]);
    expect(cellLook(sheet, 1, 0, false).text).toBe("<img src=x onerror=alert(1)>");
  });

  test("is typed again as a person would type it", () => {
    const { sheet } = oneSheet();
    setValues(sheet, "B1", [[43_066]], { numberFormat: "dd/mm/yyyy" });
    setValues(sheet, "B2", [[43_066.5]], { numberFormat: "d mmm yyyy hh:mm" });
    setValues(sheet, "B3", [[0.07]], { numberFormat: "0%" });
    sheet.cells.get(3)?.set(1, { value: "00123", quotePrefix: true });
    sheet.cells.get(4)?.set(1, { value: 3, formula: "=1+2" });
    const typed = [0, 1, 2, 3, 4].map((row) => typedText(sheet, row, 1, false));
    expect(typed.slice(0, 3)).toEqual(["27/11/2017", "27/11/2017 12:00:00", "7%"]);
    expect(typedText(sheet, 4, 1, false)).toBe("=1+2");
    sheet.cells.set(8, new Map([[1, { value: "00123", quotePrefix: true }]]));
    expect(typedText(sheet, 8, 1, false)).toBe("'00123");
  });

  test("rows take the height that was set, or what their wrapped texts need; hidden ones none", () => {
    const { sheet } = oneSheet();
    sheet.rows.set(0, { height: 42 });
    sheet.rows.set(1, { filtered: true });
    setValues(sheet, "A3", [["a text of many words that does not go into one line"]], { wrapText: true });
    const { rows, columns } = sizesOfSheet(sheet, { rows: 10, columns: 10 });
    expect(rows.sizes.slice(0, 2)).toEqual([56, 0]);
    expect(rows.sizes[2]).toBeGreaterThan(3 * 15);
    expect(rows.sizes[3]).toBe(20);
    expect(columns.starts[2]).toBe(128);
    expect(rows.starts).toHaveLength(rows.sizes.length + 1);
  });
});

describe("the clipboard", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "é", " ", "1") });

  test("any rows of texts come back as they were", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (width, made) => {
          const rows = made.map((texts) => [...texts.slice(0, width - 1), "end"]);
          const { sheet } = { sheet: sheetNamed(newWorkbook(["One"]), "One") };
          setValues(sheet, "A1", rows);
          const area = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
          expect(rowsFromClipboard(clipboardText(sheet, area, false))).toEqual(rows);
        },
      ),
    );
  });

  test("a quotation mark inside a text is just that", () => {
    expect(rowsFromClipboard('5" nails\tb\r\nc\td\r\n')).toEqual([
      ['5" nails', "b"],
      ["c", "d"],
    ]);
  });
});
