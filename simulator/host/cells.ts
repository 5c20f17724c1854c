import type { Area, Cell, CellFormat, SheetState } from "./model";
import { boundingArea, intersection } from "./area";
import { PlainRows } from "./plain-rows";

/** What stands where the sheet holds no cell. */
export const blank: Readonly<Cell> = Object.freeze({ value: "" });

/** The cell, or a blank one where the sheet holds none. Not to be changed in place. */
export const cellAt = (sheet: SheetState, row: number, column: number): Readonly<Cell> =>
  heldCell(sheet, row, column) ?? blank;

function heldCell({ cells }: SheetState, row: number, column: number): Readonly<Cell> | undefined {
  return cells instanceof PlainRows ? cells.cell(row, column) : cells.get(row)?.get(column);
}

/** The cells of a row from one column to another, as `cellAt` gives them. */
export function cellsBetween(sheet: SheetState, row: number, left: number, right: number): Readonly<Cell>[] {
  const line = sheet.cells.get(row);
  const found: Readonly<Cell>[] = [];
  for (let column = left; column <= right; column += 1) found.push(line?.get(column) ?? blank);
  return found;
}

/** Puts a cell into the sheet. A blank cell without a format is taken out instead, as the model asks. */
export function putCell(sheet: SheetState, row: number, column: number, cell: Cell): void {
  const isNothing =
    cell.value === "" && cell.formula === undefined && cell.format === undefined && !cell.quotePrefix;
  const cellsOfRow = sheet.cells.get(row);
  if (isNothing) {
    cellsOfRow?.delete(column);
    if (cellsOfRow?.size === 0) sheet.cells.delete(row);
  } else if (cellsOfRow) cellsOfRow.set(column, cell);
  else sheet.cells.set(row, new Map([[column, cell]]));
}

/** The cells of a row, to put cells into that are not nothing: one look-up for all of them. */
export function rowToFill({ cells }: SheetState, row: number): Map<number, Cell> {
  let found = cells.get(row);
  if (found === undefined) cells.set(row, (found = new Map()));
  return found;
}

/** The cell with another format. */
export function formatted(cell: Readonly<Cell> | undefined, format: CellFormat): Cell {
  if (cell === undefined) return { value: "", format };
  if (cell.formula === undefined && cell.quotePrefix === undefined) return { value: cell.value, format };
  return { ...cell, format };
}

/** Shared by all cells without a format, so that one that is changed for all of them is changed once. */
const noFormat: CellFormat = Object.freeze({});

/** What the cell looks like: its own format, or its column's, or the sheet's. */
export const formatAt = (sheet: SheetState, row: number, column: number): CellFormat =>
  formatOf(sheet, cellAt(sheet, row, column), column);

/** The same of a cell that is known, which stands in that column. */
export const formatOf = (sheet: SheetState, cell: Readonly<Cell>, column: number): CellFormat =>
  cell.format ?? sheet.columns.get(column)?.format ?? sheet.format ?? noFormat;

/** Calls `visit` for each cell that the sheet holds inside the area: never for the empty million. */
export function eachCell(
  sheet: SheetState,
  area: Area,
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  const rows = [...sheet.cells.keys()].filter((row) => row >= area.top && row <= area.bottom);
  for (const row of rows.sort((first, second) => first - second)) {
    for (const [column, cell] of [...(sheet.cells.get(row) ?? [])]) {
      if (column >= area.left && column <= area.right) visit(row, column, cell);
    }
  }
}

const hasContent = (cell: Cell): boolean =>
  cell.value !== "" || cell.formula !== undefined || cell.quotePrefix === true;

/**
 * The smallest rectangle with everything that is used within an area: values and formulas, and unless `valuesOnly`
 * also formatted cells. Null for an empty area; Excel's `getUsedRange` then gives the top left cell.
 */
export function usedArea(sheet: SheetState, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  // By forEach: going through a large sheet with for … of makes a pair for each cell.
  sheet.cells.forEach((cells, row) => {
    if (row < within.top || row > within.bottom) return;
    cells.forEach((cell, column) => {
      if (column < within.left || column > within.right) return;
      // Most cells lie inside what is known already.
      const isKnown =
        used && row >= used.top && row <= used.bottom && column >= used.left && column <= used.right;
      if (isKnown || (valuesOnly && !hasContent(cell))) return;
      used = used
        ? boundingArea(used, { top: row, bottom: row, left: column, right: column })
        : { top: row, bottom: row, left: column, right: column };
    });
  });
  return used && intersection(used, within);
}
