import type { Area } from "../../host/model";
import type { Place } from "./moved-cell";

/** The active cell of a selection: where it began, as long as that lies in it, and its first cell otherwise. */
export function activePlace(selection: Area, began: Place | null): Place {
  const isInside =
    began !== null &&
    began.row >= selection.top &&
    began.row <= selection.bottom &&
    began.column >= selection.left &&
    began.column <= selection.right;
  return isInside ? began : { row: selection.top, column: selection.left };
}

/** The corner that moves when a selection is stretched: the one opposite to the active cell. */
export const movingCorner = (selection: Area, active: Place): Place => ({
  row: active.row === selection.top ? selection.bottom : selection.top,
  column: active.column === selection.left ? selection.right : selection.left,
});

export const areaBetween = (first: Place, second: Place): Area => ({
  top: Math.min(first.row, second.row),
  left: Math.min(first.column, second.column),
  bottom: Math.max(first.row, second.row),
  right: Math.max(first.column, second.column),
});
