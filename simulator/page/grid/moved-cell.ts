import { cellAt } from "../../host/cells";
import type { SheetState } from "../../host/model";
import { mergedAreaAt } from "./merged-cells";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Direction = "up" | "down" | "left" | "right";

const steps: Record<Direction, Place> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const isFilled = (sheet: SheetState, { row, column }: Place): boolean =>
  cellAt(sheet, row, column).value !== "";

const isHidden = (sheet: SheetState, { row, column }: Place): boolean => {
  const state = sheet.rows.get(row);
  return state?.hidden === true || state?.filtered === true || sheet.columns.get(column)?.hidden === true;
};

/** The next cell in a direction that can be seen; the same cell at the edge. A merged area counts as one cell. */
export function movedCell(sheet: SheetState, from: Place, direction: Direction, size: Place): Place {
  const step = steps[direction];
  const merged = mergedAreaAt(sheet, from.row, from.column);
  let { row, column } = from;
  if (merged && direction === "down") row = merged.bottom;
  if (merged && direction === "right") column = merged.right;
  for (;;) {
    row += step.row;
    column += step.column;
    if (row < 0 || column < 0 || row >= size.row || column >= size.column) return from;
    if (isHidden(sheet, { row, column })) continue;
    const into = mergedAreaAt(sheet, row, column);
    return into ? { row: into.top, column: into.left } : { row, column };
  }
}

/** Ctrl and an arrow: to the end of a filled stretch, or over blank cells to the next filled one, or to the edge. */
export function jumpedCell(sheet: SheetState, from: Place, direction: Direction, size: Place): Place {
  let here = movedCell(sheet, from, direction, size);
  const alongFilled = isFilled(sheet, from) && isFilled(sheet, here);
  for (;;) {
    if (!alongFilled && isFilled(sheet, here)) return here;
    const next = movedCell(sheet, here, direction, size);
    if (next.row === here.row && next.column === here.column) return here;
    if (alongFilled && !isFilled(sheet, next)) return here;
    here = next;
  }
}
