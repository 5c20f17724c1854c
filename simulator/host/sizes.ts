import type { Area, SheetState } from "./model";

/** In points; a hidden column has no width. */
export const columnWidth = (sheet: SheetState, column: number): number => {
  const state = sheet.columns.get(column);
  return state?.hidden ? 0 : (state?.width ?? sheet.standardWidth);
};

/** In points; a hidden or filtered row has no height. Excel's growing of rows with wrapped text is not emulated. */
export const rowHeight = (sheet: SheetState, row: number): number => {
  const state = sheet.rows.get(row);
  return state?.hidden || state?.filtered ? 0 : (state?.height ?? sheet.standardHeight);
};

/** The distance from the sheet's left edge to a column, in points. */
export function leftOf(sheet: SheetState, column: number): number {
  let left = column * sheet.standardWidth;
  for (const index of sheet.columns.keys())
    if (index < column) left += columnWidth(sheet, index) - sheet.standardWidth;
  return left;
}

/** The distance from the sheet's top edge to a row, in points. */
export function topOf(sheet: SheetState, row: number): number {
  let top = row * sheet.standardHeight;
  for (const index of sheet.rows.keys())
    if (index < row) top += rowHeight(sheet, index) - sheet.standardHeight;
  return top;
}

/** Where an area lies on its sheet, in points. */
export function placeOf(
  sheet: SheetState,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  const [left, top] = [leftOf(sheet, area.left), topOf(sheet, area.top)];
  return {
    left,
    top,
    width: leftOf(sheet, area.right + 1) - left,
    height: topOf(sheet, area.bottom + 1) - top,
  };
}
