import type { Area, SheetState } from "../host/model";

/**
 * Marks the hidden rows under the header of a filter as hidden by that filter. A file says only that a row is hidden;
 * rows hidden by hand inside a filter that has conditions can't be told from filtered ones.
 */
export function markFilteredRows(sheet: SheetState, area: Area): void {
  for (const [row, state] of sheet.rows) {
    if (row <= area.top || row > area.bottom || !state.hidden) continue;
    delete state.hidden;
    state.filtered = true;
  }
}
