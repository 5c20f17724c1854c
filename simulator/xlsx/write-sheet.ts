import type { Area, SheetState } from "../host/model";
import { areaText, cellText } from "./area-text";
import { arialDigitWidth, fileWidthOfPoints } from "./column-width";
import { writtenCriteria } from "./filter-criteria";
import { fileColour } from "./style-elements";
import { writtenColumns } from "./write-columns";
import { writtenConditionalFormats } from "./write-conditional-formats";
import { fitsToPages, writtenPage } from "./write-page";
import type { Books } from "./write-rows";
import { writtenRows } from "./write-rows";
import { writtenValidations } from "./write-validations";
import { xmlElement, xmlList, xmlPart } from "./xml-text";

/** What a sheet has to know of the workbook that it stands in. */
export interface SheetPlace {
  readonly books: Books;
  readonly date1904: boolean;
  readonly active: boolean;
  /** What is selected on it; A1 where nothing is. */
  readonly selection: Area | undefined;
  /** The relations of its tables, and of its drawing where it has charts. */
  readonly tableRelations: readonly string[];
  readonly drawingRelation: string | undefined;
}

function properties(sheet: SheetState): string {
  const content =
    (sheet.tabColor ? xmlElement("tabColor", { rgb: fileColour(sheet.tabColor) }) : "") +
    (fitsToPages(sheet.page) ? xmlElement("pageSetUpPr", { fitToPage: true }) : "");
  return content === "" ? "" : xmlElement("sheetPr", {}, content);
}

function dimension(sheet: SheetState): string {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    if (cells.size > 0) bottom = Math.max(bottom, row);
    for (const column of cells.keys()) right = Math.max(right, column);
  }
  return xmlElement("dimension", { ref: areaText({ top: 0, left: 0, bottom, right }) });
}

function view(sheet: SheetState, place: SheetPlace): string {
  const { rows, columns } = sheet.frozen;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : columns > 0 ? "topRight" : undefined;
  const frozen = pane
    ? xmlElement("pane", {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: cellText(rows, columns),
        activePane: pane,
        state: "frozen",
      })
    : "";
  const selected = place.selection ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const selection = xmlElement("selection", {
    pane,
    activeCell: cellText(selected.top, selected.left),
    sqref: areaText(selected),
  });
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: place.active ? true : undefined,
    workbookViewId: 0,
  };
  return xmlElement("sheetViews", {}, xmlElement("sheetView", attributes, frozen + selection));
}

/** A password is known to the model only as such, so that a written sheet is protected without one. */
function protection({ protection: { protected: on, allowFormatCells } }: SheetState): string {
  if (!on) return "";
  const formatCells = allowFormatCells ? false : undefined;
  return xmlElement("sheetProtection", { sheet: true, objects: true, scenarios: true, formatCells });
}

/** A worksheet's part. The order of its elements is the format's: another one is refused by Excel. */
export function writtenSheet(sheet: SheetState, place: SheetPlace): string {
  const { books } = place;
  const filter = sheet.autoFilter;
  const merges = sheet.merges.map((area) => xmlElement("mergeCell", { ref: areaText(area) }));
  const tables = place.tableRelations.map((id) => xmlElement("tablePart", { "r:id": id }));
  const content =
    properties(sheet) +
    dimension(sheet) +
    view(sheet, place) +
    xmlElement("sheetFormatPr", {
      defaultColWidth: fileWidthOfPoints(sheet.standardWidth, arialDigitWidth),
      defaultRowHeight: sheet.standardHeight,
    }) +
    writtenColumns(sheet, books.styles) +
    xmlElement("sheetData", {}, writtenRows(sheet, books)) +
    protection(sheet) +
    (filter
      ? xmlElement("autoFilter", { ref: areaText(filter.area) }, writtenCriteria(filter.criteria))
      : "") +
    xmlList("mergeCells", merges) +
    writtenConditionalFormats(sheet.conditionalFormats, books.styles) +
    writtenValidations(sheet.validations, place.date1904) +
    writtenPage(sheet.page) +
    (place.drawingRelation ? xmlElement("drawing", { "r:id": place.drawingRelation }) : "") +
    xmlList("tableParts", tables);
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return xmlPart(xmlElement("worksheet", namespaces, content));
}
