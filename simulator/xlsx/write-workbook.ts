import type { SheetState, WorkbookState } from "../host/model";
import { escapedString } from "./escaped-string";
import { PackageBook } from "./package-book";
import { StringBook } from "./string-book";
import { StyleBook } from "./style-book";
import { writtenChart } from "./write-chart";
import { writtenDrawing } from "./write-drawing";
import { writtenNames } from "./write-names";
import type { Books } from "./write-rows";
import { writtenSheet } from "./write-sheet";
import { writtenTable } from "./write-table";
import { escapedText, xmlElement, xmlPart } from "./xml-text";

const workbookPath = "xl/workbook.xml";

/** How many tables and charts came before, since their parts are numbered through the workbook. */
interface Numbers {
  tables: number;
  charts: number;
}

/** Adds a sheet with its tables and charts; returns its relation in the workbook. */
function addSheet(
  sheet: SheetState,
  place: number,
  workbook: WorkbookState,
  book: PackageBook,
  books: Books,
  numbers: Numbers,
): string {
  const path = `xl/worksheets/sheet${place + 1}.xml`;
  const id = book.add(workbookPath, path, "worksheet", "");
  const tableRelations = sheet.tables.map((table) => {
    numbers.tables += 1;
    const content = writtenTable(table, sheet, numbers.tables);
    return book.add(path, `xl/tables/table${numbers.tables}.xml`, "table", content);
  });
  let drawingRelation: string | undefined;
  if (sheet.charts.length > 0) {
    const drawing = `xl/drawings/drawing${place + 1}.xml`;
    drawingRelation = book.add(path, drawing, "drawing", writtenDrawing(sheet));
    for (const chart of sheet.charts) {
      numbers.charts += 1;
      book.add(drawing, `xl/charts/chart${numbers.charts}.xml`, "chart", writtenChart(chart, workbook));
    }
  }
  const active = sheet.id === workbook.activeSheetId;
  const selection = workbook.selection?.sheetId === sheet.id ? workbook.selection.area : undefined;
  const surroundings = {
    books,
    date1904: workbook.date1904,
    active,
    selection,
    tableRelations,
    drawingRelation,
  };
  book.fill(path, writtenSheet(sheet, surroundings));
  return id;
}

function workbookPart(workbook: WorkbookState, relations: readonly string[]): string {
  const sheets = workbook.sheets.map((sheet, place) =>
    xmlElement("sheet", {
      name: escapedString(sheet.name),
      sheetId: place + 1,
      state:
        sheet.visibility === "Visible" ? undefined : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
      "r:id": relations[place],
    }),
  );
  const active = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId);
  const content =
    xmlElement("workbookPr", { date1904: workbook.date1904 ? true : undefined }) +
    (workbook.structureProtected ? xmlElement("workbookProtection", { lockStructure: true }) : "") +
    xmlElement("bookViews", {}, xmlElement("workbookView", { activeTab: active > 0 ? active : undefined })) +
    xmlElement("sheets", {}, sheets.join("")) +
    writtenNames(workbook) +
    xmlElement("calcPr", { calcId: 0, fullCalcOnLoad: true });
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return xmlPart(xmlElement("workbook", namespaces, content));
}

function propertiesPart({ title, author, lastAuthor }: WorkbookState["properties"]): string {
  const property = (name: string, text: string | undefined): string =>
    text ? xmlElement(name, {}, escapedText(escapedString(text))) : "";
  const content =
    property("dc:title", title) + property("dc:creator", author) + property("cp:lastModifiedBy", lastAuthor);
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return xmlPart(xmlElement("cp:coreProperties", namespaces, content));
}

/**
 * Writes a workbook file (.xlsx, transitional ISO 29500) of everything in the model but document settings, passwords
 * and `readOnly`. Equal states give equal bytes: the zip's times are fixed and no clock is asked. Needs no Node: it
 * runs in the browser too. Style 0, of cells and columns that say nothing, is Arial 10.
 * A header cell of a table is written as the name of its column, since Excel insists that both agree.
 * Checked by: test/simulator/xlsx (round trips, exceljs as reader; LibreOffice in the long tests).
 */
export function writeWorkbook(workbook: WorkbookState): Uint8Array {
  const book = new PackageBook();
  const books: Books = { styles: new StyleBook(), strings: new StringBook() };
  const numbers: Numbers = { tables: 0, charts: 0 };
  book.add("", workbookPath, "workbook", "");
  book.add("", "docProps/core.xml", "properties", propertiesPart(workbook.properties));
  const relations = workbook.sheets.map((sheet, place) =>
    addSheet(sheet, place, workbook, book, books, numbers),
  );
  book.fill(workbookPath, workbookPart(workbook, relations));
  book.add(workbookPath, "xl/styles.xml", "styles", books.styles.part());
  book.add(workbookPath, "xl/sharedStrings.xml", "sharedStrings", books.strings.part());
  return book.bytes();
}
