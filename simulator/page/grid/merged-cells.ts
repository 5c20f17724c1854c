import type { Area, SheetState } from "../../host/model";

/** The merged area that holds a cell; null for a cell on its own. */
export const mergedAreaAt = (sheet: SheetState, row: number, column: number): Area | null =>
  sheet.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  ) ?? null;

export const isFirstOf = (area: Area, row: number, column: number): boolean =>
  area.top === row && area.left === column;
