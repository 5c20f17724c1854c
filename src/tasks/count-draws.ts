import type { SheetCells } from "../sheets/workbook";
import { damagedRecords, recordsAmong } from "./own-sheets";

export interface DrawCounts {
  /** Every draw that was begun, committed or not. A draft is none. */
  readonly drawsBegun: number;
  /** Those of them that were stopped, void or removed. */
  readonly drawsEnded: number;
}

/** How many draws the records tell of, so that nobody can draw until the sample pleases and keep quiet about it. */
export function countDraws(recordSheets: readonly (SheetCells | null)[]): DrawCounts {
  const begun = recordsAmong(recordSheets).filter((record) => record.state !== "Draft");
  return {
    // A draw whose record can no longer be read was begun all the same.
    drawsBegun: begun.length + damagedRecords(recordSheets).length,
    drawsEnded: begun.filter((record) => ["Stopped", "Void", "Removed"].includes(record.state)).length,
  };
}
