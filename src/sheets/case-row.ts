import type { CellValue } from "../core/frame/cell-value";

/** What is read to find one case of a table: its header row, some columns whole, and one row whole. All counted from 1. */
export interface CaseRowsAsk {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly number[];
  /** A row that is read whole, with the text that Excel displays; null for none. */
  readonly row: number | null;
}

/** A cell that may be written to: with its formula, so that none is overwritten unseen. */
export interface CellSeen {
  readonly value: CellValue;
  /** As Excel has it, beginning with "="; null where the cell holds a plain value. */
  readonly formula: string | null;
}

export interface CaseRows {
  readonly readOnly: boolean;
  readonly protected: boolean;
  /** Index 0 is column A. */
  readonly headers: readonly string[];
  /** In the order asked; each cell from row 1 on, which is index 0. */
  readonly columns: readonly (readonly CellSeen[])[];
  /** Index 0 is column A; empty where no row was asked for. */
  readonly row: readonly CellValue[];
  readonly shown: readonly string[];
}

/** Single cells of one row, written at once. All positions counted from 1. */
export interface RowWrite {
  readonly sheet: string;
  readonly headerRow: number;
  readonly row: number;
  /** The column by whose cell the row is known. */
  readonly keyColumn: number;
  readonly cells: readonly WantedCell[];
  /** Columns whose cells are read beside them and not written: what else the row is known by. */
  readonly beside?: readonly number[];
}

export interface WantedCell {
  readonly column: number;
  /**
   * "text" is guarded, so that it is never read as anything else; "day" is a calendar day like "2017-11-23", which Excel
   * turns into a date of the workbook's own system; "formula" is put back as it was.
   */
  readonly as: "text" | "day" | "value" | "formula";
  readonly value: string | number | boolean;
}

/** What stood in the cells just before they were written, and what they hold now. Nothing can have come between. */
export interface RowWritten {
  readonly key: CellValue;
  /** Headers over the cells. */
  readonly headers: readonly string[];
  readonly before: readonly CellSeen[];
  readonly after: readonly CellValue[];
  /** In the order asked. */
  readonly beside: readonly CellValue[];
}
