import type { ListChoice } from "../core/audit-definition";
import type { DrawRecord } from "../core/sampling/draw-record";
import type { SheetCells } from "../sheets/workbook";
import { damagedRecords, recordsAmong } from "./own-sheets";

export interface DrawCounts {
  /** Every draw that was begun, committed or not. A draft is none. */
  readonly drawsBegun: number;
  /** Those of them that were stopped, void or removed. */
  readonly drawsEnded: number;
}

/**
 * How many draws from a list the records tell of, under whatever name of an audit, so that nobody can draw until the
 * sample pleases and keep quiet about it. Without a list all draws of the workbook are counted.
 */
export function countDraws(
  recordSheets: readonly (SheetCells | null)[],
  list: ListChoice | null = null,
): DrawCounts {
  const begun = recordsAmong(recordSheets).filter(
    (record) => record.state !== "Draft" && (list === null || isSameList(record.definition.list, list)),
  );
  return {
    // A draw whose record can no longer be read was begun all the same.
    drawsBegun: begun.length + damagedRecords(recordSheets).length,
    drawsEnded: begun.filter((record) => ["Stopped", "Void", "Removed"].includes(record.state)).length,
  };
}

/** The list that an audit draws from; null where there is no record of a draw. */
export function listOfAudit(record: DrawRecord | null): ListChoice | null {
  return record?.definition.list ?? null;
}

/** A list may have moved down its sheet: its sheet and table tell it. */
function isSameList(one: ListChoice, other: ListChoice): boolean {
  return one.sheet === other.sheet && one.table === other.table;
}
