import type {
  Cell,
  CellFormat,
  CellValue,
  ChartSeriesState,
  SheetState,
  WorkbookState,
} from "../../../simulator/host/model";
import { newWorkbook } from "../../../simulator/host/new-workbook";

/** Puts a cell into a sheet of a test. */
export function put(
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
  rest: Partial<Cell> = {},
): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
  cells.set(column, { value, ...rest });
}

export function sheetAt(workbook: WorkbookState, place: number): SheetState {
  const sheet = workbook.sheets[place];
  if (!sheet) throw new Error(`no sheet ${place}`);
  return sheet;
}

const questions = ["1 Record complete", "2 Threshold applied", "3 Agencies contacted"];
const shares: [number, number, number, number][] = [
  [68.4, 46.3, 62.2, 76.4],
  [74, 58, 71, 84],
  [86, 73, 85, 95],
];
const ink = "#12373d";
const header: CellFormat = {
  bold: true,
  fontColor: ink,
  fill: "#dfe9ea",
  wrapText: true,
  borders: {
    EdgeTop: { style: "Continuous", weight: "Medium", color: ink },
    EdgeBottom: { style: "Continuous", weight: "Thin", color: ink },
  },
};

/** The chart of the findings: bars of cases read, and a whisker built of segments (docs of the generated sheets). */
function addChart(sheet: SheetState, source: SheetState): void {
  const names = ["Cases read", " ", " ", "Low to estimate", "Estimate", "Estimate to high", " "];
  const fills = ["#11707a", null, ink, "#c7d8da", ink, "#c7d8da", ink];
  let row = 1;
  names.forEach((name, place) => put(source, 0, place + 1, name));
  questions.forEach((question, place) => {
    const [met, low, estimate, high] = shares[place] ?? [0, 0, 0, 0];
    put(source, row, 0, question);
    put(source, row, 1, met);
    [low, 0.5, estimate - low - 1, 1, high - estimate - 1, 0.5].forEach((segment, at) => {
      put(source, row + 1, at + 2, segment);
    });
    row += 3;
  });
  const bottom = row - 1;
  const series = names.map((name, place): ChartSeriesState => ({
    name,
    values: { sheetId: source.id, area: { top: 1, left: place + 1, bottom, right: place + 1 } },
    categories: { sheetId: source.id, area: { top: 1, left: 0, bottom, right: 0 } },
    fill: fills[place] ?? null,
    gapWidth: 8,
    overlap: 100,
  }));
  sheet.charts.push({
    id: "chart 1",
    name: "How often",
    type: "BarStacked",
    top: 120,
    left: 300,
    width: 367.5,
    height: 177,
    title: {
      text: "How often each question was met",
      visible: true,
      fontSize: 11,
      bold: true,
      fontColor: ink,
    },
    legend: { visible: false, position: "Bottom" },
    series,
    categoryAxis: { reversed: true, crosses: "Maximum", lineColor: "#4a4a4a" },
    valueAxis: {
      minimum: 0,
      maximum: 100,
      majorUnit: 25,
      numberFormat: '0"%"',
      majorGridlines: { visible: true, color: "#dcdcdc" },
      lineColor: null,
    },
    alternativeText: { title: "How often", description: 'Record complete: 39 of 57, "about" 68 per cent.' },
    border: null,
  });
}

/** A workbook with everything that the add-in writes: one sheet of findings, one sample, one of criteria. */
export function sampleWorkbook(): WorkbookState {
  const workbook = newWorkbook(["Audit findings", "Audit sample", "Audit's criteria", "Chart data"]);
  const [findings, sample, criteria, source] = [0, 1, 2, 3].map((place) => sheetAt(workbook, place));
  if (!findings || !sample || !criteria || !source) throw new Error("four sheets are there");
  workbook.properties = { title: "Threshold audit 2017", author: "Case Audit" };

  put(findings, 0, 0, "Audit findings", { format: { fontSize: 18, bold: true, fontColor: ink } });
  put(findings, 1, 0, "What was found in 60 cases, <read> & scored.", { format: { fontColor: "#4a4a4a" } });
  ["Question", "What was found", "Met", "Per cent"].forEach((text, column) =>
    put(findings, 3, column, text, { format: header }),
  );
  questions.forEach((question, place) => {
    put(findings, 4 + place, 0, question, {
      format: { bold: true, wrapText: true, verticalAlignment: "Top" },
    });
    put(
      findings,
      4 + place,
      1,
      "Most records held what the rule asks for; some lacked the voice of the child.",
      {
        format: { wrapText: true, verticalAlignment: "Top" },
      },
    );
    put(findings, 4 + place, 2, "39 of 57", { format: { horizontalAlignment: "Right", bold: true } });
    put(findings, 4 + place, 3, (shares[place]?.[0] ?? 0) / 100, { format: { numberFormat: "0%" } });
    findings.rows.set(4 + place, { height: 30 });
  });
  put(findings, 30, 0, "What to do", { format: { bold: true, fontSize: 12 } });
  [144, 246, 69, 63, 63, 63, 135].forEach((width, column) => findings.columns.set(column, { width }));
  findings.showGridlines = false;
  findings.frozen = { rows: 4, columns: 0 };
  findings.page = {
    orientation: "Landscape",
    paperSize: "A4",
    margins: { left: 42.52, right: 42.52, top: 34.016, bottom: 39.685 },
    zoom: { horizontalFitToPages: 1 },
    printArea: { top: 0, left: 0, bottom: 31, right: 6 },
    footer: { left: "&8Threshold audit && co · OFFICIAL", right: "&8&A · &P of &N" },
    rowBreaks: [30],
  };
  addChart(findings, source);

  const columns = ["Case number", "Group", "1 Record complete", "Scored on"];
  columns.forEach((text, column) => put(sample, 0, column, text, { format: header }));
  const marks = ["Yes", "No", "Partly", "N/A"];
  for (let row = 1; row <= 12; row += 1) {
    put(sample, row, 0, String(row).padStart(5, "0"), { quotePrefix: true, format: { numberFormat: "@" } });
    put(sample, row, 1, row % 2 ? "Assessment" : "No further action");
    put(sample, row, 2, marks[row % 4] ?? "", { format: { fill: "#fbf7ea", locked: false } });
    put(sample, row, 3, 42979 + row, { format: { numberFormat: "dd/mm/yyyy" } });
  }
  put(sample, 14, 0, "Met");
  put(sample, 14, 2, "", { formula: '=COUNTIFS(Marks[1 Record complete],"Yes")' });
  put(sample, 15, 2, "", { formula: "=NORM.S.INV(0.975)", format: { numberFormat: "0.00" } });
  sample.tables.push({
    id: "1",
    name: "Marks",
    area: { top: 0, left: 0, bottom: 12, right: 3 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: false,
    style: "",
    columns: columns.map((name, place) => ({ id: place + 1, name })),
  });
  sample.validations.push({
    id: "validation 1",
    areas: [{ top: 1, left: 2, bottom: 12, right: 2 }],
    rule: { list: { inCellDropDown: true, source: "='Audit''s criteria'!$A$1:$A$4" } },
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "1 Record complete", message: "Is all there?\nLook at page 1." },
    errorAlert: { showAlert: true, style: "Stop", title: "Not a mark", message: "Choose one from the list." },
  });
  const formats = [
    { mark: "Yes", fill: "#E4F1E4", sign: '"✓ "@', bold: false },
    { mark: "No", fill: "#F7DFE1", sign: '"✗ "@', bold: true },
    { mark: "Partly", fill: "#FBEED3", sign: '"~ "@', bold: false },
  ];
  formats.forEach(({ mark, fill, sign, bold }, priority) => {
    sample.conditionalFormats.push({
      id: `conditional format ${priority + 1}`,
      areas: [{ top: 1, left: 2, bottom: 12, right: 2 }],
      type: "Custom",
      rule: { formula: `=$C2="${mark}"` },
      format: { fill, numberFormat: sign, ...(bold ? { bold } : {}) },
      stopIfTrue: false,
      priority,
    });
  });
  sample.frozen = { rows: 1, columns: 1 };
  sample.page = { printTitleRows: { top: 0, bottom: 0 }, orientation: "Landscape" };
  marks.forEach((mark, row) => put(criteria, row, 0, mark));
  source.visibility = "Hidden";
  workbook.names.push({ name: "Marks_list", formula: "='Audit''s criteria'!$A$1:$A$4", visible: true });
  return workbook;
}
