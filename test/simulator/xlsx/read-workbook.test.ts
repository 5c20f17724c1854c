import { strToU8, zipSync } from "fflate";
import type { CellValue, SheetState, WorkbookState } from "../../../simulator/host/model";
import { readWorkbook } from "../../../simulator/xlsx/read-workbook";
import type { HandMade } from "./hand-made-file";
import { handMadeFile } from "./hand-made-file";
import { sheetAt } from "./sample-workbook";

function workbookOf(file: HandMade): WorkbookState {
  const read = readWorkbook(handMadeFile(file));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const sheetOf = (file: HandMade): SheetState => sheetAt(workbookOf(file), 0);

const rowOf = (sheet: SheetState, row: number): (CellValue | undefined)[] => {
  const cells = sheet.cells.get(row);
  return cells ? [...cells.values()].map((cell) => cell.value) : [];
};

test("values of every kind", () => {
  const sheet = sheetOf({
    strings:
      '<si><t>0012</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
    sheet: `<sheetData><row r="2">
      <c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>#N/A</t></is></c>
      <c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="b"><v>1</v></c><c r="F2"><v>1E-3</v></c>
      <c r="G2" t="str"><f>A1&amp;"x"</f><v>a_x000D_b</v></c><c r="H2" t="e"><v>#GETTING_DATA</v></c><c r="I2"><f>B1</f></c>
    </row></sheetData>`,
  });
  expect(rowOf(sheet, 1)).toEqual([
    ...["0012", "rich ", "#N/A", { error: "#N/A" }, true, 0.001, "a\rb", { error: "#N/A" }, ""],
  ]);
  expect(sheet.cells.get(1)?.get(6)?.formula).toBe('=A1&"x"');
  expect(sheet.cells.get(1)?.get(8)).toEqual({ value: "", formula: "=B1" });
});

test("an empty element for the value is no value: not the first shared text, and not false", () => {
  const sheet = sheetOf({
    strings: "<si><t>first</t></si><si><t/></si>",
    sheet: `<sheetData><row r="1">
      <c r="A1" t="s"><v></v></c><c r="B1" t="s"><v/></c><c r="C1" t="b"><v> </v></c><c r="D1"><v/></c>
      <c r="E1" t="s"><v>1</v></c><c r="F1" t="s"><v>0</v></c></row></sheetData>`,
  });
  expect([...(sheet.cells.get(0) ?? [])]).toEqual([[5, { value: "first" }]]);
});

test("rows and cells without their place follow each other", () => {
  const sheet = sheetOf({
    sheet: `<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row></sheetData>`,
  });
  expect([...(sheet.cells.get(0)?.keys() ?? [])]).toEqual([0, 3, 4]);
  expect(rowOf(sheet, 5)).toEqual([4]);
});

test("dates of type d become serial numbers of the workbook's own system", () => {
  const sheet = `<sheetData><row r="1"><c r="A1" t="d"><v>2017-09-01T12:00:00</v></c><c r="B1" t="d"><v>1904-01-02</v></c></row></sheetData>`;
  expect(rowOf(sheetOf({ sheet }), 0)).toEqual([42979.5, 1463]);
  const old = workbookOf({ sheet, workbookProperties: '<workbookPr date1904="1"/>' });
  expect(old.date1904).toBe(true);
  expect(rowOf(sheetAt(old, 0), 0)).toEqual([41517.5, 1]);
});

test("strict namespaces and prefixed elements read alike", () => {
  const rows =
    '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>yes</x:t></x:is></x:c></x:row></x:sheetData>';
  expect(rowOf(sheetOf({ sheet: rows, prefix: "x", strict: true }), 0)).toEqual(["yes"]);
});

test("shared formulas are spelt out for each of their cells", () => {
  const sheet = sheetOf({
    sheet: `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">$D1+E$1&amp;"D1"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
  });
  expect(sheet.cells.get(0)?.get(0)?.formula).toBe('=$D1+E$1&"D1"');
  expect(sheet.cells.get(0)?.get(1)).toEqual({ value: 2, formula: '=$D1+F$1&"D1"' });
  expect(sheet.cells.get(1)?.get(0)).toEqual({ value: 3, formula: '=$D2+E$1&"D1"' });
});

test("hidden rows and columns, and those that a table's filter hides", () => {
  const sheet = sheetOf({
    sheet: `<cols><col min="2" max="3" width="9.140625" hidden="1"/><col min="4" max="4" width="20"/></cols>
      <sheetData><row r="1" hidden="1"/><row r="2" hidden="1"/><row r="3"/><row r="4" hidden="1"/><row r="9" hidden="1"/></sheetData>
      <tableParts count="1"><tablePart r:id="rId7"/></tableParts>`,
    sheetRelations:
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>',
    more: {
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Cases" displayName="Cases" ref="A1:B5" totalsRowCount="1">
        <autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>
        <tableColumns count="2"><tableColumn id="1" name="Case"/><tableColumn id="4" name="two_x000a_lines"/></tableColumns>
        <tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
    },
  });
  expect(sheet.rows).toEqual(
    new Map([
      // The header is never filtered: it was hidden by hand.
      [0, { hidden: true }],
      [1, { filtered: true }],
      [3, { filtered: true }],
      [8, { hidden: true }],
    ]),
  );
  expect(sheet.columns.get(1)).toEqual({ hidden: true });
  expect(sheet.columns.get(2)).toEqual({ hidden: true });
  expect(sheet.columns.get(3)).toEqual({ width: 105 });
  expect(sheet.tables).toEqual([
    {
      id: "1",
      name: "Cases",
      area: { top: 0, left: 0, bottom: 4, right: 1 },
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: true,
      style: "TableStyleLight1",
      columns: [
        { id: 1, name: "Case" },
        { id: 4, name: "two\nlines" },
      ],
    },
  ]);
});

test("a filter button without a condition hides nothing: the row was hidden by hand", () => {
  const sheet = sheetOf({
    sheet:
      '<sheetData><row r="2" hidden="1"/></sheetData><autoFilter ref="A1:A3"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
  });
  expect(sheet.rows.get(1)).toEqual({ hidden: true });
});

test("a list on another sheet stands in the extension of 2010", () => {
  const sheet = sheetOf({
    sheet: `<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="A1 C3:C4" showDropDown="1"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>
      <extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">
      <x14:dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Mark" prompt="a_x000a_b"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  });
  expect(sheet.validations).toEqual([
    {
      id: "validation 1",
      areas: [
        { top: 0, left: 0, bottom: 0, right: 0 },
        { top: 2, left: 2, bottom: 3, right: 2 },
      ],
      rule: { list: { inCellDropDown: false, source: "Yes,No" } },
      ignoreBlanks: false,
    },
    {
      id: "validation 2",
      areas: [{ top: 1, left: 1, bottom: 8, right: 1 }],
      rule: { list: { inCellDropDown: true, source: "=Other!$A$1:$A$3" } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "Mark", message: "a\nb" },
    },
  ]);
});

test("looks: a built-in number format, theme and indexed colours, and Calibri as another font than ours", () => {
  const sheet = sheetOf({
    styles: `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><u val="double"/><sz val="10"/><color indexed="10"/><name val="Arial"/></font></fonts>
      <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/></patternFill></fill></fills>
      <borders count="1"><border><bottom style="mediumDashDot"><color auto="1"/></bottom></border></borders>
      <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="0" quotePrefix="1"><alignment horizontal="centerContinuous" vertical="bottom" wrapText="true" indent="2"/><protection locked="0"/></xf></cellXfs>`,
    sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>',
  });
  const cells = sheet.cells.get(0);
  expect(cells?.get(0)?.format).toMatchObject({ fontName: "Calibri", fontSize: 11 });
  expect(cells?.get(1)).toEqual({
    value: 2,
    quotePrefix: true,
    format: {
      bold: true,
      underline: true,
      fontColor: "#FF0000",
      fill: "#B9CDE5",
      numberFormat: "m/d/yyyy",
      horizontalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      locked: false,
      borders: { EdgeBottom: { style: "Dash", weight: "Medium", color: "#000000" } },
    },
  });
});

test("a protected sheet, with or without a password", () => {
  const protectionOf = (attributes: string): SheetState["protection"] =>
    sheetOf({ sheet: `<sheetData/><sheetProtection ${attributes}/>` }).protection;
  expect(protectionOf('sheet="1" formatCells="0"')).toEqual({
    protected: true,
    allowFormatCells: true,
    hasPassword: false,
  });
  expect(protectionOf('sheet="1" password="CC1A"')).toEqual({
    protected: true,
    allowFormatCells: false,
    hasPassword: true,
  });
  expect(protectionOf('formatCells="0"')).toEqual({
    protected: false,
    allowFormatCells: false,
    hasPassword: false,
  });
});

test("what the model can't hold is said, not dropped in silence", () => {
  const read = readWorkbook(
    handMadeFile({
      sheet:
        '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale/></cfRule></conditionalFormatting>',
      workbookProperties: "",
    }),
  );
  expect(read).toMatchObject({
    ok: true,
    leftOut: ["1 conditional format (colour scales, icons, ranks) left out."],
  });
});

describe("files that can't be read are answered with a sentence", () => {
  const reasonFor = (bytes: Uint8Array): string => {
    const read = readWorkbook(bytes);
    return read.ok ? "it was read" : read.reason;
  };
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

  test.each([
    ["an empty file", new Uint8Array(), /empty/],
    ["no zip", strToU8("Case,Group\n1,a"), /not an Excel workbook/],
    [
      "a password",
      new Uint8Array([...compound, 1, 2, ...wide("EncryptedPackage")]),
      /encrypted with a password/,
    ],
    ["an old workbook", new Uint8Array([...compound, ...wide("Workbook")]), /\.xls\b/],
    ["a zip of other things", zipSync({ "a.txt": strToU8("a") }), /zip without a workbook/],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("a") }), /\.xlsb/],
    [
      "OpenDocument",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
      /OpenDocument/,
    ],
    ["a torn zip", handMadeFile({ sheet: "<sheetData/>" }).slice(0, 300), /damaged/],
    ["broken XML", handMadeFile({ sheet: "<sheetData><row></sheetData>" }), /damaged/],
    ["an entity of its own", handMadeFile({ sheet: "<sheetData>&lol;</sheetData>" }), /damaged/],
  ])("%s", (_, bytes, sentence) => {
    expect(reasonFor(bytes)).toMatch(sentence);
  });

  test("a workbook of chart sheets only", () => {
    const file = handMadeFile({
      sheet: "",
      more: {
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      },
    });
    expect(reasonFor(file)).toBe("The workbook holds no worksheet.");
  });
});
