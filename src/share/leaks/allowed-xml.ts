import { chartPartNames, partNames } from "../xlsx/part-names";

/** The elements that may stand in a part, each with its attributes. */
export type AllowedElements = Readonly<Record<string, readonly string[]>>;

const links: AllowedElements = { Relationships: ["xmlns"], Relationship: ["Id", "Type", "Target"] };

const worksheet: AllowedElements = {
  worksheet: ["xmlns", "xmlns:r"],
  sheetPr: [],
  pageSetUpPr: ["fitToPage"],
  dimension: ["ref"],
  sheetViews: [],
  sheetView: ["showGridLines", "tabSelected", "workbookViewId"],
  pane: ["ySplit", "topLeftCell", "activePane", "state"],
  selection: ["pane", "activeCell", "sqref"],
  sheetFormatPr: ["defaultRowHeight"],
  cols: [],
  col: ["min", "max", "width", "customWidth"],
  sheetData: [],
  row: ["r", "ht", "customHeight"],
  c: ["r", "s", "t"],
  v: [],
  is: [],
  t: ["xml:space"],
  pageMargins: ["left", "right", "top", "bottom", "header", "footer"],
  pageSetup: ["paperSize", "orientation", "fitToWidth", "fitToHeight"],
  headerFooter: [],
  oddFooter: [],
  ignoredErrors: [],
  ignoredError: ["sqref", "numberStoredAsText"],
  drawing: ["r:id"],
};

const workbook: AllowedElements = {
  workbook: ["xmlns", "xmlns:r"],
  bookViews: [],
  workbookView: ["firstSheet", "activeTab"],
  sheets: [],
  sheet: ["name", "sheetId", "r:id"],
  definedNames: [],
  definedName: ["name", "localSheetId"],
};

const styles: AllowedElements = {
  styleSheet: ["xmlns"],
  fonts: ["count"],
  font: [],
  b: [],
  sz: ["val"],
  color: ["rgb"],
  name: ["val"],
  fills: ["count"],
  fill: [],
  patternFill: ["patternType"],
  fgColor: ["rgb"],
  borders: ["count"],
  border: [],
  left: [],
  right: [],
  top: ["style"],
  bottom: ["style"],
  diagonal: [],
  cellStyleXfs: ["count"],
  cellXfs: ["count"],
  xf: [
    ...["numFmtId", "fontId", "fillId", "borderId", "xfId"],
    ...["applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment"],
  ],
  alignment: ["horizontal", "vertical", "wrapText", "indent"],
  cellStyles: ["count"],
  cellStyle: ["name", "xfId", "builtinId"],
};

const drawing: AllowedElements = {
  "xdr:wsDr": ["xmlns:xdr", "xmlns:a", "xmlns:r"],
  "xdr:oneCellAnchor": [],
  "xdr:from": [],
  "xdr:col": [],
  "xdr:colOff": [],
  "xdr:row": [],
  "xdr:rowOff": [],
  "xdr:ext": ["cx", "cy"],
  "xdr:graphicFrame": ["macro"],
  "xdr:nvGraphicFramePr": [],
  "xdr:cNvPr": ["id", "name", "descr"],
  "xdr:cNvGraphicFramePr": [],
  "xdr:xfrm": [],
  "a:off": ["x", "y"],
  "a:ext": ["cx", "cy"],
  "a:graphic": [],
  "a:graphicData": ["uri"],
  "c:chart": ["xmlns:c", "r:id"],
  "xdr:clientData": [],
};

/** Elements of a chart that only hold a value, and those that only hold others. */
const valued = [
  ...["roundedCorners", "autoTitleDeleted", "plotVisOnly", "dispBlanksAs", "overlay", "barDir", "grouping"],
  ...["varyColors", "gapWidth", "overlap", "axId", "idx", "order", "invertIfNegative", "ptCount"],
  ...["orientation", "max", "min", "delete", "axPos", "majorTickMark", "minorTickMark", "tickLblPos"],
  ...["crossAx", "crosses", "crossBetween", "majorUnit", "auto", "lblAlgn", "lblOffset", "tickLblSkip"],
  "noMultiLvlLbl",
];
const holding = [
  ...["chart", "title", "tx", "rich", "plotArea", "layout", "barChart", "ser", "cat", "val", "strRef"],
  ...["strCache", "numRef", "numCache", "formatCode", "v", "f", "spPr", "txPr", "catAx", "valAx", "scaling"],
  "majorGridlines",
];
const letterLook = ["lang", "sz", "b"];

const chart: AllowedElements = {
  "c:chartSpace": ["xmlns:c", "xmlns:a", "xmlns:r"],
  ...Object.fromEntries(valued.map((name) => [`c:${name}`, ["val"]])),
  ...Object.fromEntries(holding.map((name) => [`c:${name}`, []])),
  "c:pt": ["idx"],
  "c:numFmt": ["formatCode", "sourceLinked"],
  "a:bodyPr": [],
  "a:p": [],
  "a:pPr": [],
  "a:r": [],
  "a:t": [],
  "a:rPr": letterLook,
  "a:defRPr": letterLook,
  "a:latin": ["typeface"],
  "a:solidFill": [],
  "a:srgbClr": ["val"],
  "a:noFill": [],
  "a:ln": ["w"],
};

/** What may stand in a part, by its name; null for a part that is not expected. */
export function allowedXml(name: string): AllowedElements | null {
  if (name.endsWith(".rels")) return links;
  if (/^xl\/worksheets\/sheet\d\.xml$/.test(name)) return worksheet;
  switch (name) {
    case partNames.contentTypes:
      return {
        Types: ["xmlns"],
        Default: ["Extension", "ContentType"],
        Override: ["PartName", "ContentType"],
      };
    case partNames.properties:
      return { "cp:coreProperties": ["xmlns:cp", "xmlns:dc"], "dc:title": [], "dc:language": [] };
    case partNames.workbook:
      return workbook;
    case partNames.styles:
      return styles;
    case chartPartNames.drawing:
      return drawing;
    case chartPartNames.chart:
      return chart;
    default:
      return null;
  }
}
