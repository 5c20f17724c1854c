import type { Area, CellFormat, SheetState } from "./model";
import { isWholeColumns, isWholeRows } from "./address";
import { cellCount } from "./area";
import { blank, eachCell, formatAt, formatOf, formatted, putCell, rowToFill } from "./cells";
import type { Host } from "./host";
import { requireFormatAllowed } from "./protection";

/** Above this many cells only those that the sheet holds are compared: the others look like their column. */
const comparedCells = 200_000;

/**
 * Changes the look of an area. Whole columns keep the look themselves, the whole sheet too, so that cells filled later
 * have it; whole rows are not emulated.
 */
export function changeFormat(
  host: Host,
  sheet: SheetState,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  requireFormatAllowed(sheet);
  const wholeColumns = isWholeColumns(area);
  if (isWholeRows(area) && !wholeColumns) host.refuse("RangeFormat", "whole rows");
  if (isWholeRows(area)) {
    sheet.format = change(sheet.format ?? {});
    for (const state of sheet.columns.values()) if (state.format) state.format = change(state.format);
  } else if (wholeColumns) {
    for (let column = area.left; column <= area.right; column += 1) {
      const state = sheet.columns.get(column) ?? {};
      sheet.columns.set(column, { ...state, format: change(state.format ?? sheet.format ?? {}) });
    }
  }
  if (wholeColumns) {
    eachCell(sheet, area, (row, column, cell) => {
      if (cell.format) putCell(sheet, row, column, { ...cell, format: change(cell.format) });
    });
    return;
  }
  const changed = oncePerFormat(change);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = rowToFill(sheet, row);
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cells.get(column);
      const format = changed(formatOf(sheet, cell ?? blank, column));
      cells.set(column, formatted(cell, format));
    }
  }
}

/** The same change, made once for all cells that share a format: formats are replaced, never changed in place. */
export function oncePerFormat(
  change: (format: CellFormat) => CellFormat,
): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    let changed = known.get(format);
    if (changed === undefined) known.set(format, (changed = change(format)));
    return changed;
  };
}

/** Takes all formats off an area. */
export function clearFormats(sheet: SheetState, area: Area): void {
  requireFormatAllowed(sheet);
  if (isWholeColumns(area))
    for (let column = area.left; column <= area.right; column += 1) delete sheet.columns.get(column)?.format;
  eachCell(sheet, area, (row, column, cell) => {
    const plain = { ...cell };
    delete plain.format;
    putCell(sheet, row, column, plain);
  });
}

/** What all cells of an area have in common; null where they differ, as Excel answers. */
export function commonFormat<T>(sheet: SheetState, area: Area, read: (format: CellFormat) => T): T | null {
  const first = read(formatAt(sheet, area.top, area.left));
  let isCommon = true;
  const compare = (row: number, column: number): void => {
    if (isCommon && read(formatAt(sheet, row, column)) !== first) isCommon = false;
  };
  if (cellCount(area) > comparedCells) eachCell(sheet, area, compare);
  else {
    for (let row = area.top; row <= area.bottom && isCommon; row += 1) {
      for (let column = area.left; column <= area.right && isCommon; column += 1) compare(row, column);
    }
  }
  return isCommon ? first : null;
}
