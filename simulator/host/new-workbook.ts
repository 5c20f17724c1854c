import type { CellFormat, CellValue, SheetState, WorkbookState } from "./model";
import { parseAddress, lastColumn, lastRow } from "./address";
import { cellAt, putCell, usedArea } from "./cells";

/** Excel's standard column width (8.43 characters of Calibri 11) and row height, in points. */
const standardWidth = 48;
const standardHeight = 15;

/** An id as Excel writes one. */
export const sheetId = (number: number): string =>
  `{00000000-0001-0000-${String(number).padStart(4, "0")}-000000000000}`;

export function newSheet(name: string, id: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    standardWidth,
    standardHeight,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    showHeadings: true,
    protection: { protected: false, allowFormatCells: false, hasPassword: false },
    page: {},
  };
}

/** A new workbook. The first sheet is active; without names there is one sheet, "Sheet1", as in Excel. */
export function newWorkbook(sheetNames: readonly string[] = ["Sheet1"]): WorkbookState {
  const sheets = sheetNames.map((name, index) => newSheet(name, sheetId(index)));
  return {
    sheets,
    activeSheetId: sheets[0]?.id ?? "",
    names: [],
    date1904: false,
    structureProtected: false,
    readOnly: false,
    properties: {},
    settings: {},
  };
}

/** The sheet of that name, as Excel compares names: without regard to case. Throws where there is none. */
export function sheetNamed(workbook: WorkbookState, name: string): SheetState {
  const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Error(`no sheet "${name}" in the workbook`);
  return sheet;
}

/** Puts values into the model as they are, without Excel's reading of typed text. `null` leaves a cell alone. */
export function setValues(
  sheet: SheetState,
  topLeft: string,
  rows: readonly (readonly (CellValue | null)[])[],
  format?: CellFormat,
): void {
  const start = parseAddress(topLeft)?.area;
  if (!start) throw new Error(`not an address: ${topLeft}`);
  rows.forEach((values, down) => {
    values.forEach((value, across) => {
      if (value === null) return;
      const own = format ?? cellAt(sheet, start.top + down, start.left + across).format;
      putCell(sheet, start.top + down, start.left + across, own ? { value, format: own } : { value });
    });
  });
}

/** The values of an area, or of everything used (from A1) where no address is given; [] for an empty sheet. */
export function valuesOf(sheet: SheetState, address?: string): CellValue[][] {
  const everything = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  const used = usedArea(sheet, everything, true);
  const area = address === undefined ? used && { ...used, top: 0, left: 0 } : parseAddress(address)?.area;
  if (!area) return [];
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: CellValue[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      values.push(cellAt(sheet, row, column).value);
    rows.push(values);
  }
  return rows;
}
