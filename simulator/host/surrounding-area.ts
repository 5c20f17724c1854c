import type { Area, Cell, SheetState } from "./model";
import { lastColumn, lastRow } from "./address";
import type { Host } from "./host";
import { sheetOf, type RangeTarget } from "./targets";

/**
 * The block around the first cell of a range that ends at blank rows and columns, as Ctrl+Shift+8 selects it: it grows
 * while a cell beside it, also at a corner, holds something.
 */
export function surroundingArea({ sheetId, area }: RangeTarget, host: Host): Area {
  const sheet = sheetOf(host, { sheetId });
  const block = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  for (let before = ""; before !== JSON.stringify(block);) {
    before = JSON.stringify(block);
    while (block.bottom < lastRow && growsInto(sheet, block, block.bottom + 1)) block.bottom += 1;
    while (block.top > 0 && growsInto(sheet, block, block.top - 1)) block.top -= 1;
    while (block.left > 0 && holdsSomething(sheet, block, block.left - 1)) block.left -= 1;
    while (block.right < lastColumn && holdsSomething(sheet, block, block.right + 1)) block.right += 1;
  }
  return block;
}

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== "" || cell.formula !== undefined);

/** Whether a row above or below belongs to the block, which then is as wide as what touches it there. */
function growsInto(sheet: SheetState, block: Area, row: number): boolean {
  const cells = sheet.cells.get(row);
  if (cells === undefined) return false;
  const { left, right } = block;
  const touchesLeft = isFilled(cells.get(left - 1));
  const touchesRight = isFilled(cells.get(right + 1));
  if (touchesLeft) block.left = left - 1;
  if (touchesRight) block.right = right + 1;
  if (touchesLeft || touchesRight) return true;
  for (let column = left; column <= right; column += 1) if (isFilled(cells.get(column))) return true;
  return false;
}

/** Whether a column beside the block holds something in its rows, or at a corner. */
function holdsSomething(sheet: SheetState, { top, bottom }: Area, column: number): boolean {
  for (let row = Math.max(0, top - 1); row <= Math.min(lastRow, bottom + 1); row += 1) {
    if (isFilled(sheet.cells.get(row)?.get(column))) return true;
  }
  return false;
}
