import ExcelJS from "exceljs";
import { writeWorkbook } from "../../../simulator/xlsx/write-workbook";
import { sampleWorkbook } from "./sample-workbook";

// An independent reader of what we write: a fault that our writer and reader share would show here.
async function opened(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = writeWorkbook(sampleWorkbook());
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return workbook;
}

test("sheets, values, looks and sizes", async () => {
  const workbook = await opened();
  expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
    ["Audit findings", "visible"],
    ["Audit sample", "visible"],
    ["Audit's criteria", "visible"],
    ["Chart data", "hidden"],
  ]);
  expect(workbook.title).toBe("Threshold audit 2017");
  const findings = workbook.getWorksheet("Audit findings");
  const title = findings?.getCell("A1");
  expect(title?.value).toBe("Audit findings");
  expect(title?.font).toMatchObject({ size: 18, bold: true, name: "Arial", color: { argb: "FF12373D" } });
  expect(findings?.getCell("A2").value).toBe("What was found in 60 cases, <read> & scored.");
  expect(findings?.getCell("B4").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFDFE9EA" } });
  expect(findings?.getCell("B4").border.top).toMatchObject({ style: "medium", color: { argb: "FF12373D" } });
  expect(findings?.getCell("D5").numFmt).toBe("0%");
  expect(findings?.getRow(5).height).toBe(30);
  // 144 points are 192 pixels, and 192 / 7 characters.
  expect(findings?.getColumn(1).width).toBeCloseTo(27.43, 2);
  expect(findings?.views[0]).toMatchObject({ state: "frozen", ySplit: 4, showGridLines: false });
});

test("the print settings", async () => {
  const findings = (await opened()).getWorksheet("Audit findings");
  expect(findings?.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:G32",
  });
  expect(findings?.pageSetup.margins?.left).toBeCloseTo(15 / 25.4, 3);
  expect(findings?.headerFooter.oddFooter).toBe("&L&8Threshold audit && co · OFFICIAL&R&8&A · &P of &N");
});

test("the table, its dropdown, its colours and its formulas", async () => {
  const sample = (await opened()).getWorksheet("Audit sample");
  expect(sample?.getTable("Marks")).toBeDefined();
  expect(sample?.getCell("A2").value).toBe("00001");
  expect(sample?.getCell("C2").dataValidation).toMatchObject({
    type: "list",
    formulae: ["'Audit''s criteria'!$A$1:$A$4"],
    prompt: "Is all there?\nLook at page 1.",
  });
  expect(sample?.getCell("C2").protection).toMatchObject({ locked: false });
  expect(sample?.getCell("C15").formula).toBe('COUNTIFS(Marks[1 Record complete],"Yes")');
  expect(sample?.getCell("C16").formula).toBe("_xlfn.NORM.S.INV(0.975)");
  expect(sample?.pageSetup.printTitlesRow).toBe("1:1");
});
