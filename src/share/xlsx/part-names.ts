import { sharedSheetNames } from "../shared-sheet";

/** The parts of every findings workbook, in the order in which they are packed. */
export const partNames = {
  contentTypes: "[Content_Types].xml",
  rootLinks: "_rels/.rels",
  properties: "docProps/core.xml",
  workbook: "xl/workbook.xml",
  workbookLinks: "xl/_rels/workbook.xml.rels",
  styles: "xl/styles.xml",
} as const;

/** The parts of a chart, which are there together or not at all. */
export const chartPartNames = {
  drawing: "xl/drawings/drawing1.xml",
  drawingLinks: "xl/drawings/_rels/drawing1.xml.rels",
  chart: "xl/charts/chart1.xml",
} as const;

export function sheetPartName(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

export function sheetLinksName(index: number): string {
  return `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
}

/** The one sheet that may have a chart, counted from 0. */
export const chartSheetIndex = sharedSheetNames.indexOf("Results");

/** The sheet that is there only where a survey goes in. */
export const surveySheetName = sheetPartName(sharedSheetNames.indexOf("Survey"));

/** Exactly these parts make a findings workbook, with a chart or without one, with a survey or without one. */
export function expectedParts(withChart: boolean, withSurvey: boolean): readonly string[] {
  const sheets = sharedSheetNames
    .map((_, index) => sheetPartName(index))
    .filter((name) => withSurvey || name !== surveySheetName);
  const chart = withChart ? [sheetLinksName(chartSheetIndex), ...Object.values(chartPartNames)] : [];
  return [...Object.values(partNames), ...sheets, ...chart];
}
