import type { Area, TableState } from "./model";

/** The parts of a table. Null where it has no such part: no headers shown, no totals row. */
export const headerArea = ({ area, showHeaders }: TableState): Area | null =>
  showHeaders ? { ...area, bottom: area.top } : null;

export const totalArea = ({ area, showTotals }: TableState): Area | null =>
  showTotals ? { ...area, top: area.bottom } : null;

/** A table always has at least one row in its body, though it may be blank. */
export const bodyArea = ({ area, showHeaders, showTotals }: TableState): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

/** One column of an area that belongs to a table. */
export const columnOf = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});
