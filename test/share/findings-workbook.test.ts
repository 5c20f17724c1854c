import ExcelJS from "exceljs";
import fc from "fast-check";
import { findingsWorkbook } from "../../src/share/findings-workbook";
import type { SharedReport } from "../../src/share/shared-report";
import { sharedText } from "../../src/share/shared-text";
import { readWorkbook } from "../../simulator/xlsx/read-workbook";
import { anyReport } from "./any-report";
import { exampleReport, exampleReportWithSurvey } from "./example-report";
import { filePartTexts } from "./file-parts";

const withoutChart = [
  "[Content_Types].xml",
  "_rels/.rels",
  "docProps/core.xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
  "xl/worksheets/sheet3.xml",
  "xl/worksheets/sheet4.xml",
  "xl/worksheets/sheet5.xml",
];
const withChart = [
  ...withoutChart,
  "xl/worksheets/_rels/sheet4.xml.rels",
  "xl/drawings/drawing1.xml",
  "xl/drawings/_rels/drawing1.xml.rels",
  "xl/charts/chart1.xml",
];

/** The same with the sheet of a survey behind the others. */
const withSurvey = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    name === "xl/worksheets/sheet5.xml" ? [name, "xl/worksheets/sheet6.xml"] : [name],
  );

async function opened(report: SharedReport): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(findingsWorkbook(report).buffer as ArrayBuffer);
  return workbook;
}

function cellsOf(sheet: ExcelJS.Worksheet): readonly ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      cells.push(cell);
    });
  });
  return cells;
}

describe("the parts of the file", () => {
  test("are these and no others, in this order", () => {
    expect(Object.keys(filePartTexts(findingsWorkbook(exampleReport)))).toEqual(withChart);
    const plain = findingsWorkbook({ ...exampleReport, chart: null });
    expect(Object.keys(filePartTexts(plain))).toEqual(withoutChart);
    const surveyed = findingsWorkbook(exampleReportWithSurvey);
    expect(Object.keys(filePartTexts(surveyed))).toEqual(withSurvey(withChart));
  });

  test("a chart in which everything is hidden is no chart", () => {
    const rows = [{ question: "1", read: null, whisker: null }];
    const file = findingsWorkbook({ ...exampleReport, chart: { rows, alternativeText: "", key: "" } });
    expect(Object.keys(filePartTexts(file))).toEqual(withoutChart);
  });

  test("whatever a report says, hold no more of the file format than values and looks", () => {
    const forbidden =
      /<(?:\w+:)?(?:f[ />]|hyperlink|legacyDrawing|comments?|extLst|ext uri|pivot\w*|externalReference\w*|dataValidation\w*|conditionalFormatting|tablePart\w*|customProperties|oleObject\w*|control\w*|webPublish\w*|rPh|r>)|TargetMode|state="(?:v|h)|<row [^>]*hidden|<col [^>]*hidden|<!--|<!\[|<\?(?!xml version)/;
    fc.assert(
      fc.property(anyReport, (report) => {
        const parts = filePartTexts(findingsWorkbook(report));
        const expected = [withChart, withoutChart].map((names) =>
          report.survey === null ? names : withSurvey(names),
        );
        expect(expected).toContainEqual(Object.keys(parts));
        for (const [name, text] of Object.entries(parts)) {
          if (name !== "xl/charts/chart1.xml" && name !== "xl/drawings/drawing1.xml")
            expect(forbidden.exec(text)?.[0]).toBe(undefined);
        }
        const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<definedName name="([^"]*)"/g)];
        expect(new Set(names.map(([, name]) => name))).toEqual(
          new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]),
        );
        const types = [1, 2, 3, 4, 5].flatMap((sheet) => [
          ...(parts[`xl/worksheets/sheet${sheet}.xml`] ?? "").matchAll(/<c [^>]*\bt="([^"]*)"/g),
        ]);
        expect(new Set(types.map(([, type]) => type))).toEqual(new Set(["inlineStr"]));
      }),
      { numRuns: 60 },
    );
  });

  test("name nobody: the properties are title and language", () => {
    const { "docProps/core.xml": core = "" } = filePartTexts(findingsWorkbook(exampleReport));
    expect([...core.matchAll(/<(\w+:\w+)[ >]/g)].map(([, name]) => name)).toEqual([
      "cp:coreProperties",
      "dc:title",
      "dc:language",
    ]);
    expect(core).toContain(">MASH threshold audit, autumn 2017<");
  });
});

describe("the same report", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test("gives the same bytes at any time", () => {
    jest.useFakeTimers({ now: new Date("2017-12-06T10:00:00Z") });
    const then = findingsWorkbook(exampleReport);
    jest.setSystemTime(new Date("2031-05-01T22:30:00Z"));
    expect(Buffer.from(findingsWorkbook(exampleReport)).equals(Buffer.from(then))).toBe(true);
  });

  test("with one sign changed gives others", () => {
    const other = findingsWorkbook({ ...exampleReport, date: "7 December 2017" });
    expect(Buffer.from(findingsWorkbook(exampleReport)).equals(Buffer.from(other))).toBe(false);
  });
});

describe("read by another program", () => {
  const five = ["Cover", "Contents", "Findings", "Results", "Notes"];

  test.each([
    ["five sheets", exampleReport, five],
    ["a sixth for a survey", exampleReportWithSurvey, [...five, "Survey"]],
  ])(
    "it has %s, all to be seen, with their title in A1 and what they are in A2",
    async (_, report, names) => {
      const { worksheets } = await opened(report);
      expect(worksheets.map(({ name }) => name)).toEqual(names);
      for (const sheet of worksheets) {
        expect(sheet.state).toBe("visible");
        expect(sheet.getCell("A1").text).toBe(
          `MASH threshold audit, autumn 2017: ${sheet.name.toLowerCase()}`,
        );
        expect(sheet.getCell("A2").text).not.toBe("");
        expect(sheet.model.merges).toEqual([]);
      }
    },
  );

  test("every page has A4, the header row of its table again, and says that small numbers are shown", async () => {
    const { worksheets } = await opened(exampleReport);
    for (const sheet of worksheets) {
      const { pageSetup, headerFooter } = sheet;
      expect(pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
      });
      const [row] = (pageSetup.printTitlesRow ?? "").split(":");
      const header = sheet.getCell(`A${row ?? ""}`);
      expect(["About", "Sheet", "Part", "Question"]).toContain(header.text);
      expect(headerFooter.oddFooter).toContain("Internal: small numbers are shown");
    }
  });

  test("a protected report says so on every page, and what “c” means", async () => {
    const { worksheets } = await opened({ ...exampleReport, protection: { kind: "protected", limit: 7 } });
    for (const { headerFooter } of worksheets)
      expect(headerFooter.oddFooter).toContain("Small numbers are hidden");
    const said = worksheets.flatMap((sheet) => cellsOf(sheet).map(({ text }) => text));
    const meaning = said.filter((text) => text.startsWith("c = a number that is hidden"));
    expect(meaning).toHaveLength(2);
    for (const text of meaning) expect(text).toContain("one from 1 to 7, or another");
    expect(said.filter((text) => text.includes("Internal"))).toEqual([]);
  });

  test("the long title of an audit never pushes the label out of the footer", async () => {
    const { worksheets } = await opened({
      ...exampleReport,
      title: "& ".repeat(300),
      marking: "M".repeat(90),
    });
    for (const { headerFooter } of worksheets) {
      expect(headerFooter.oddFooter).toContain("Internal: small numbers are shown");
      expect((headerFooter.oddFooter ?? "").length).toBeLessThan(256);
    }
  });

  test("any text is that text, as a text, without unseen signs", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { worksheets } = await opened(report);
        const cells = worksheets.flatMap(cellsOf);
        const kinds = new Set(cells.map(({ type }) => type));
        kinds.delete(ExcelJS.ValueType.Null);
        kinds.delete(ExcelJS.ValueType.String);
        kinds.delete(ExcelJS.ValueType.Number);
        expect([...kinds]).toEqual([]);
        // This reader leaves the format's own spelling of signs as it is.
        const said = new Set(cells.map(({ value }) => String(value).replaceAll("_x005F_", "_")));
        const sentences = [...report.caveats, ...report.method, ...report.bases, ...report.hidden];
        for (const { sentence } of sentences) {
          const text = sharedText(sentence).replaceAll("_x005F_", "_");
          // Only what fits into one cell is looked for; what does not is spread over rows.
          if (text.length <= 900 && text.trim() !== "" && text.split("\n").length < 20)
            expect(said).toContain(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a text longer than a cell can show is spread over rows, without a word lost", async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`);
    const { worksheets } = await opened({
      ...exampleReport,
      caveats: [{ about: "Long", sentence: words.join(" ") }],
    });
    const notes = worksheets[4];
    const rows = (notes?.getRows(1, notes.rowCount) ?? []).filter((row) =>
      row.getCell(3).text.startsWith("word"),
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map((row) => row.getCell(3).text).join(" ")).toBe(words.join(" "));
    expect(rows.slice(1).every((row) => row.getCell(1).text === "Bear in mind (continued)")).toBe(true);
    for (const row of rows) expect(row.height).toBeLessThan(410);
  });
});

describe("read by the simulator", () => {
  const report = { ...exampleReport };
  const reading = readWorkbook(findingsWorkbook(report));
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  const book = reading.value;

  test("it opens on the first sheet, and has one chart, with its words", () => {
    expect(book.sheets.map(({ charts }) => charts.length)).toEqual([0, 0, 0, 1, 0]);
    const chart = book.sheets[3]?.charts[0];
    expect(chart?.type).toBe("BarStacked");
    expect(chart?.series).toHaveLength(7);
    const { "xl/drawings/drawing1.xml": drawing = "" } = filePartTexts(findingsWorkbook(report));
    expect(drawing).toContain('descr="1 Threshold level: 39 of 57 met, 68%.');
  });

  test("the chart is drawn from whole points of per cent, and not at all where a number is hidden", () => {
    const rows = [
      { question: "Shown", read: 36.36, whisker: { lower: 10.86, estimate: 40.9, upper: 77.08 } },
      { question: "Hidden", read: null, whisker: null },
    ];
    const file = findingsWorkbook({ ...report, chart: { rows, alternativeText: "words", key: "key" } });
    const { "xl/charts/chart1.xml": chart = "" } = filePartTexts(file);
    const caches = [...chart.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache = ""]) =>
      [...cache.matchAll(/idx="(\d+)"><c:v>([^<]*)</g)].map(([, at, amount]) => [Number(at), Number(amount)]),
    );
    expect(caches.map((points) => points.map(([at]) => at))).toEqual([[0], [1], [1], [1], [1], [1], [1]]);
    expect(caches[0]).toEqual([[0, 36]]);
    const whisker = caches.slice(1).flatMap((points) => points.map(([, amount]) => amount ?? 0));
    expect(whisker).toEqual([11, 0.5, 29, 1, 35, 0.5]);
    expect(whisker.reduce((sum, amount) => sum + amount, 0)).toBe(77);
  });
});
