import type { SheetCells } from "../sheets/workbook";

/** What people fill beside the findings; null for a sheet that is not there yet. */
export interface BesideCells {
  readonly actions: SheetCells | null;
  readonly wording: SheetCells | null;
}
