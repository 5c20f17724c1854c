import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { ChartState } from "../../../simulator/host/model";
import { newWorkbook } from "../../../simulator/host/new-workbook";
import { readWorkbook } from "../../../simulator/xlsx/read-workbook";
import { writeWorkbook } from "../../../simulator/xlsx/write-workbook";
import { handMadeFile } from "./hand-made-file";
import { put, sampleWorkbook, sheetAt } from "./sample-workbook";
import { area, text } from "./workbook-arbitrary";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).toUpperCase().padStart(6, "0")}`);
const clearable = fc.oneof(colour, fc.constant(null));
const words = text.filter((drawn) => drawn !== "");

function chartBack(chart: ChartState): ChartState | undefined {
  const workbook = newWorkbook(["It's & here", "Chart data"]);
  const [sheet, source] = [sheetAt(workbook, 0), sheetAt(workbook, 1)];
  put(source, 0, 0, "Question <1>");
  put(source, 0, 1, 39);
  sheet.charts.push(chart);
  const read = readWorkbook(writeWorkbook(workbook));
  if (!read.ok) throw new Error(read.reason);
  expect(read.leftOut).toEqual([]);
  return sheetAt(read.value, 0).charts[0];
}

const axis = fc
  .record({
    minimum: fc.integer({ min: -5, max: 5 }),
    maximum: fc.integer({ min: 6, max: 200 }),
    majorUnit: fc.constantFrom(1, 0.25, 25),
    crosses: fc.constantFrom("Maximum", "Minimum"),
    reversed: fc.constant(true as const),
    visible: fc.constant(false as const),
    numberFormat: fc.constantFrom("0%", '0"<%>"'),
    fontSize: fc.constantFrom(8, 10.5),
    fontColor: colour,
    majorGridlines: colour.map((color) => ({ visible: true, color })),
    lineColor: clearable,
  })
  .map((drawn): ChartState["valueAxis"] => drawn);

const chartArbitrary = (ids: readonly string[]): fc.Arbitrary<ChartState> => {
  const reference = fc.record({ sheetId: fc.constantFrom(...ids), area });
  // The category axis has no unit between its lines.
  const category = axis.map((drawn): ChartState["categoryAxis"] => {
    const made = { ...drawn };
    delete made.majorUnit;
    return made;
  });
  return fc
    .record({
      type: fc.constantFrom(
        "BarStacked",
        "BarClustered",
        "BarStacked100",
        "ColumnClustered",
        "ColumnStacked",
        "ColumnStacked100",
      ),
      top: fc.integer({ min: 0, max: 5000 }),
      left: fc.integer({ min: 0, max: 5000 }),
      width: fc.constantFrom(100, 367.5),
      height: fc.constantFrom(177, 60.25),
      name: words,
      title: fc.record({
        text: words,
        visible: fc.constant(true),
        fontSize: fc.constant(11),
        fontColor: colour,
        bold: fc.boolean(),
      }),
      legend: fc.record({
        visible: fc.constant(true),
        position: fc.constantFrom("Top", "Bottom", "Left", "Right", "Corner"),
      }),
      series: fc.array(
        fc.record({
          name: text,
          values: reference,
          categories: reference,
          fill: clearable,
          line: clearable,
          hasDataLabels: fc.constant(true as const),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      gap: fc.integer({ min: 0, max: 500 }),
      overlap: fc.integer({ min: -100, max: 100 }),
      categoryAxis: category,
      valueAxis: axis,
      alternativeText: fc.record({ title: words, description: words }),
      border: clearable,
      fill: clearable,
    })
    .map(({ gap, overlap, ...chart }) => ({
      ...chart,
      id: "chart 1",
      series: chart.series.map((series) => ({ ...series, gapWidth: gap, overlap })),
    }));
};

test("law: a chart that was written reads as it was", () => {
  const ids = newWorkbook(["a", "b"]).sheets.map((sheet) => sheet.id);
  fc.assert(
    fc.property(chartArbitrary(ids), (chart) => {
      expect(chartBack(chart)).toEqual(chart);
    }),
    { numRuns: 150 },
  );
});

test("the chart of the findings keeps its bars, its whiskers and its words", () => {
  const workbook = sampleWorkbook();
  const read = readWorkbook(writeWorkbook(workbook));
  const before = sheetAt(workbook, 0).charts[0];
  const after = read.ok ? sheetAt(read.value, 0).charts[0] : undefined;
  expect(after).toMatchObject({
    type: "BarStacked",
    alternativeText: before?.alternativeText ?? {},
    categoryAxis: { reversed: true, crosses: "Maximum", lineColor: "#4A4A4A" },
    valueAxis: {
      minimum: 0,
      maximum: 100,
      majorUnit: 25,
      majorGridlines: { visible: true, color: "#DCDCDC" },
    },
    legend: { visible: false },
  });
  expect(after?.series.map((series) => series.fill)).toEqual(
    before?.series.map((series) => series.fill?.toUpperCase() ?? null),
  );
  expect(after?.series.map((series) => series.name)).toEqual(before?.series.map((series) => series.name));
  expect([after?.left, after?.top, after?.width, after?.height]).toEqual([300, 120, 367.5, 177]);
});

test("a chart's part carries the values that it shows, for readers that don't look them up", () => {
  const parts = unzipSync(writeWorkbook(sampleWorkbook()));
  const chart = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(chart).toContain("<c:f>'Chart data'!$B$2:$B$10</c:f>");
  expect(chart).toContain('<c:ptCount val="9"/><c:pt idx="0"><c:v>68.4</c:v></c:pt>');
  expect(chart).toContain('<c:pt idx="0"><c:v>1 Record complete</c:v></c:pt>');
});

test("a chart anchored to cells lies where the cells do; a pie is counted as left out", () => {
  const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const frame = (id: string): string =>
    `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="C"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="a"><a:graphicData><c:chart xmlns:c="${chartNamespace}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const cell = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchor = (id: string): string =>
    `<xdr:twoCellAnchor>${cell("from", 1, 1)}${cell("to", 4, 4)}${frame(id)}</xdr:twoCellAnchor>`;
  const relation = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/chart" Target="../charts/${target}"/>`;
  const plot = (kind: string): string =>
    `<c:chartSpace xmlns:c="${chartNamespace}"><c:chart><c:plotArea><c:${kind}><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:tx><c:strRef><c:f>Sheet1!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>Met</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>sheet1!$A$2:$A$3</c:f></c:numRef></c:val></c:ser></c:${kind}></c:plotArea></c:chart></c:chartSpace>`;
  const read = readWorkbook(
    handMadeFile({
      sheet:
        '<sheetFormatPr defaultRowHeight="20"/><cols><col min="3" max="3" width="10" hidden="1"/></cols><sheetData><row r="3" ht="50"/></sheetData><drawing r:id="rId1"/>',
      sheetRelations: `<Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/>`,
      more: {
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:r="${office}">${anchor("rId1")}${anchor("rId2")}</xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "a.xml")}${relation("rId2", "b.xml")}</Relationships>`,
        "xl/charts/a.xml": plot("barChart"),
        "xl/charts/b.xml": plot("pieChart"),
      },
    }),
  );
  if (!read.ok) throw new Error(read.reason);
  const sheet = sheetAt(read.value, 0);
  // One column of 48 points and one point more; columns B and D wide, C hidden; rows of 20, one of 50.
  expect(sheet.charts).toMatchObject([{ left: 49, top: 20, width: 96, height: 90, type: "ColumnClustered" }]);
  expect(sheet.charts[0]?.series).toEqual([
    { name: "Met", values: { sheetId: sheet.id, area: { top: 1, left: 0, bottom: 2, right: 0 } } },
  ]);
  expect(read.leftOut).toEqual(["1 chart of the file can't be shown, and will not be saved."]);
});
