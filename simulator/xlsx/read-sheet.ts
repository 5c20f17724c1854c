import type { ColumnState, SheetState } from "../host/model";
import { newSheet } from "../host/new-workbook";
import { lastColumn } from "../host/address";
import { areaOf, areasOf } from "./area-text";
import { pointsOfFileWidth } from "./column-width";
import { readCriteria } from "./filter-criteria";
import type { Palette } from "./palette";
import { readConditionalFormats } from "./read-conditional-formats";
import { readPage } from "./read-page";
import { copiedFormat, readRow } from "./read-row";
import type { RowSource } from "./read-row";
import { isFiltering } from "./read-table";
import { readValidation } from "./read-validations";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute, xmlTree } from "./xml-tree";

/** What the sheets of a workbook share. */
export interface SheetSource extends Omit<RowSource, "shared" | "standardHeight" | "hasFormat"> {
  readonly palette: Palette;
}

export interface ReadSheet {
  readonly sheet: SheetState;
  readonly root: XmlElement;
  /** Whether a filter on a plain range hides rows. */
  readonly filtering: boolean;
  /** Conditional formats of kinds that the model does not hold. */
  readonly conditionalFormatsLeftOut: number;
}

function readColumns(columns: XmlElement, sheet: SheetState, source: SheetSource): void {
  for (const entry of childrenNamed(columns, "col")) {
    const first = Math.max(1, numberAttribute(entry, "min") ?? 1) - 1;
    const last = Math.min(lastColumn + 1, numberAttribute(entry, "max") ?? 1) - 1;
    const width = numberAttribute(entry, "width");
    const { format } = source.styles.cell(numberAttribute(entry, "style") ?? 0);
    const state: ColumnState = {};
    const points = width === undefined ? undefined : pointsOfFileWidth(width, source.styles.digit);
    if (points !== undefined && points > 0 && points !== sheet.standardWidth) state.width = points;
    if (flagAttribute(entry, "hidden") || width === 0) state.hidden = true;
    if (numberAttribute(entry, "style") && Object.keys(format).length > 0) {
      if (first === 0 && last === lastColumn) sheet.format = copiedFormat(format);
      else state.format = format;
    }
    if (Object.keys(state).length === 0) continue;
    for (let column = first; column <= last; column += 1) {
      sheet.columns.set(column, {
        ...state,
        ...(state.format ? { format: copiedFormat(state.format) } : {}),
      });
    }
  }
}

function readStandardSizes(sizes: XmlElement, sheet: SheetState, source: SheetSource): void {
  sheet.standardHeight = numberAttribute(sizes, "defaultRowHeight") ?? sheet.standardHeight;
  const width = numberAttribute(sizes, "defaultColWidth");
  if (width !== undefined) sheet.standardWidth = pointsOfFileWidth(width, source.styles.digit);
}

function readView(root: XmlElement, sheet: SheetState): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  sheet.showGridlines = flagAttribute(view, "showGridLines", true);
  sheet.showHeadings = flagAttribute(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  if (/^frozen/.test(pane?.attributes["state"] ?? "")) {
    sheet.frozen = {
      rows: numberAttribute(pane, "ySplit") ?? 0,
      columns: numberAttribute(pane, "xSplit") ?? 0,
    };
  }
}

function readProtection(root: XmlElement, sheet: SheetState): void {
  const protection = child(root, "sheetProtection");
  sheet.protection = {
    protected: flagAttribute(protection, "sheet"),
    allowFormatCells: flagAttribute(protection, "sheet") && !flagAttribute(protection, "formatCells", true),
    hasPassword: ["password", "hashValue"].some((name) => (protection?.attributes[name] ?? "") !== ""),
  };
}

/** The lists on other sheets stand in an extension of 2010, beside the ordinary ones. */
function validationElements(root: XmlElement): XmlElement[] {
  const extensions = childrenNamed(child(root, "extLst"), "ext");
  return [root, ...extensions].flatMap((place) =>
    childrenNamed(child(place, "dataValidations"), "dataValidation"),
  );
}

/** One worksheet from its XML, but for tables and charts, which are parts of their own. Throws on broken XML. */
export function readSheet(text: string, name: string, id: string, source: SheetSource): ReadSheet {
  const sheet = newSheet(name, id);
  const shared: RowSource["shared"] = new Map();
  let expected = 0;
  const root = xmlTree(text, (element) => {
    // Sizes and columns stand before the rows, and the rows need them.
    if (element.name === "sheetFormatPr") readStandardSizes(element, sheet, source);
    if (element.name === "cols") readColumns(element, sheet, source);
    if (element.name !== "row") return false;
    const { standardHeight } = sheet;
    const hasFormat = (column: number): boolean =>
      (sheet.columns.get(column)?.format ?? sheet.format) !== undefined;
    const read = readRow(element, expected, { ...source, shared, standardHeight, hasFormat });
    const { row, cells, state } = read;
    expected = row + 1;
    if (cells.size > 0) sheet.cells.set(row, new Map([...(sheet.cells.get(row) ?? []), ...cells]));
    if (state) sheet.rows.set(row, state);
    return true;
  });
  readView(root, sheet);
  readProtection(root, sheet);
  const tab = source.palette(child(child(root, "sheetPr"), "tabColor"));
  if (tab !== undefined) sheet.tabColor = tab;
  sheet.merges = childrenNamed(child(root, "mergeCells"), "mergeCell").flatMap((entry) =>
    areasOf(entry.attributes["ref"]),
  );
  validationElements(root).forEach((element, index) => {
    const validation = readValidation(element, `validation ${index + 1}`);
    if (validation) sheet.validations.push(validation);
  });
  let leftOut = 0;
  for (const element of childrenNamed(root, "conditionalFormatting")) {
    const read = readConditionalFormats(element, source.styles);
    sheet.conditionalFormats.push(...read.formats.map((format) => ({ id: "", ...format })));
    leftOut += read.leftOut;
  }
  sheet.conditionalFormats.sort((first, second) => first.priority - second.priority);
  sheet.conditionalFormats.forEach((format, index) => {
    format.id = `conditional format ${index + 1}`;
    // A file counts from 1 with gaps, Office.js from 0.
    format.priority = index;
  });
  sheet.page = readPage(root);
  const filter = child(root, "autoFilter");
  const area = areaOf(filter?.attributes["ref"] ?? "");
  if (filter && area) sheet.autoFilter = { area, criteria: readCriteria(filter) };
  return { sheet, root, filtering: isFiltering(filter), conditionalFormatsLeftOut: leftOut };
}
