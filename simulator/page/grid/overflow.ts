import { cellAt } from "../../host/cells";
import type { SheetState } from "../../host/model";

/** How many blank cells to the right of a cell its text may run over, at most so many. */
export function blankCellsRightOf(sheet: SheetState, row: number, column: number, most: number): number {
  let blank = 0;
  while (blank < most) {
    const next = cellAt(sheet, row, column + blank + 1);
    if (next.value !== "" || next.formula !== undefined) break;
    blank += 1;
  }
  return blank;
}
