import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CellValue, WorkbookState } from "../../../simulator/host/model";
import { newWorkbook } from "../../../simulator/host/new-workbook";
import { readWorkbook } from "../../../simulator/xlsx/read-workbook";
import { writeWorkbook } from "../../../simulator/xlsx/write-workbook";
import { put, sampleWorkbook, sheetAt } from "./sample-workbook";

// LibreOffice as an independent reader and calculator of what we write. It says nothing of Excel.
const present = spawnSync("soffice", ["--version"], { stdio: "ignore" }).error === undefined;
if (!present) console.warn("libreoffice.long.test.ts skipped: soffice is not installed");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "workbook-files-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(workbook: WorkbookState, to: string): void {
  writeFileSync(join(folder, "made.xlsx"), writeWorkbook(workbook));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const out = join(folder, "out");
  spawnSync("soffice", [
    profile,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    out,
    join(folder, "made.xlsx"),
  ]);
}

/** The workbook as LibreOffice opens, calculates and saves it. */
function savedByLibreOffice(workbook: WorkbookState): WorkbookState {
  convert(workbook, "xlsx:Calc MS Excel 2007 XML");
  const read = readWorkbook(readFileSync(join(folder, "out", "made.xlsx")));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const valueAt = (
  workbook: WorkbookState,
  sheet: number,
  row: number,
  column: number,
): CellValue | undefined => sheetAt(workbook, sheet).cells.get(row)?.get(column)?.value;

(present ? describe : describe.skip)("LibreOffice", () => {
  test("calculates the formulas that were written without a value", () => {
    const workbook = sampleWorkbook();
    const sample = sheetAt(workbook, 1);
    put(sample, 20, 0, "", { formula: "=T.INV.2T(0.05,10)" });
    put(sample, 20, 1, "", { formula: "=BETA.INV(0.025,39,19)" });
    put(sample, 20, 2, "", { formula: '=COUNTA(Marks_list)&" marks"' });
    const saved = savedByLibreOffice(workbook);
    expect(valueAt(saved, 1, 14, 2)).toBe(3);
    expect(valueAt(saved, 1, 15, 2)).toBeCloseTo(1.959963985, 9);
    expect(valueAt(saved, 1, 20, 0)).toBeCloseTo(2.228138852, 9);
    // The lower Clopper-Pearson limit of 39 of 57; the number is that of our own beta quantile.
    expect(valueAt(saved, 1, 20, 1)).toBeCloseTo(0.54757015821, 9);
    expect(valueAt(saved, 1, 20, 2)).toBe("4 marks");
  }, 180_000);

  test("keeps what it read: looks, sizes, the table, dropdowns, colours, print settings and the chart", () => {
    const workbook = sampleWorkbook();
    const saved = savedByLibreOffice(workbook);
    const [findings, sample] = [sheetAt(saved, 0), sheetAt(saved, 1)];
    expect(findings.cells.get(0)?.get(0)?.format).toMatchObject({
      fontSize: 18,
      bold: true,
      fontColor: "#12373D",
    });
    expect(findings.columns.get(1)?.width).toBeCloseTo(246, -0.5);
    expect(findings.rows.get(5)?.height).toBeCloseTo(30, 0);
    // Without a window LibreOffice keeps neither frozen panes nor hidden grid lines; exceljs reads them in its test.
    expect(findings.charts).toMatchObject([{ type: "BarStacked", valueAxis: { minimum: 0, maximum: 100 } }]);
    expect(findings.charts[0]?.series.map((series) => series.values?.area)).toEqual(
      sheetAt(workbook, 0).charts[0]?.series.map((series) => series.values?.area),
    );
    expect(findings.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printArea: { top: 0, left: 0, bottom: 31, right: 6 },
      rowBreaks: [30],
    });
    expect(findings.page.zoom?.verticalFitToPages).toBeUndefined();
    expect(sample.tables[0]).toMatchObject({
      name: "Marks",
      area: { top: 0, left: 0, bottom: 12, right: 3 },
    });
    expect(sample.validations[0]?.rule).toMatchObject({ list: { source: "='Audit''s criteria'!$A$1:$A$4" } });
    expect(sample.conditionalFormats.map((format) => [format.rule["formula"], format.format.fill])).toEqual([
      ['=$C2="Yes"', "#E4F1E4"],
      ['=$C2="No"', "#F7DFE1"],
      ['=$C2="Partly"', "#FBEED3"],
    ]);
    expect(sample.cells.get(3)?.get(0)?.value).toBe("00003");
    expect(sample.cells.get(3)?.get(3)).toMatchObject({
      value: 42982,
      format: { numberFormat: "dd/mm/yyyy" },
    });
  }, 180_000);

  test("reads 1904's dates as the same serial numbers", () => {
    const workbook = newWorkbook();
    workbook.date1904 = true;
    put(sheetAt(workbook, 0), 0, 0, 41517, { format: { numberFormat: "yyyy-mm-dd" } });
    put(sheetAt(workbook, 0), 1, 0, "", { formula: '=TEXT(A1,"yyyy-mm-dd")' });
    const saved = savedByLibreOffice(workbook);
    expect(valueAt(saved, 0, 1, 0)).toBe("2017-09-01");
  }, 180_000);

  test("prints the findings on pages of their own", () => {
    convert(sampleWorkbook(), "pdf");
    const pdf = readFileSync(join(folder, "out", "made.pdf"), "latin1");
    expect(readdirSync(join(folder, "out"))).toContain("made.pdf");
    // Two pages of findings (a break before "What to do"), one of the sample, one of the criteria; the hidden sheet none.
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  }, 180_000);
});
