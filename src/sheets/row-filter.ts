import type { CellValue } from "../core/frame/cell-value";

/** A rectangle of a sheet, all counted from 1. */
export interface FilterArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is read before rows are filtered: the header row and some columns whole. All positions counted from 1. */
export interface FilterAsk {
  readonly sheet: string;
  readonly headerRow: number;
  /** The first holds the case numbers. */
  readonly columns: readonly number[];
}

/** A table as it stands, and the filter on it. */
export interface FilterGround {
  readonly protected: boolean;
  /** As they stand; index 0 is column A. */
  readonly headers: readonly string[];
  /** In the order asked; each from row 1 on, which is index 0. `text` is what Excel displays. */
  readonly columns: readonly { readonly values: readonly CellValue[]; readonly text: readonly string[] }[];
  /** The Excel table under the header row; null for a plain range. */
  readonly table: string | null;
  /** A filter hides rows: of the table, or where it is a plain range any on the sheet. */
  readonly isFiltered: boolean;
  /** Where a plain range has its filter buttons; null where it has none. */
  readonly filterArea: FilterArea | null;
  /** What the cells with case numbers hold that show, headings among them. */
  readonly shown: readonly CellValue[];
}

/** A filter by the values of some columns: a row shows where each column displays one of its values. */
export interface RowFilter {
  readonly sheet: string;
  readonly table: string | null;
  /** Header row and rows; for a table only told to know where its columns stand. */
  readonly area: FilterArea;
  readonly columns: readonly ColumnFilter[];
  /** The column with the case numbers, from 1. */
  readonly keyColumn: number;
}

export interface ColumnFilter {
  /** From 1. */
  readonly position: number;
  readonly header: string;
  readonly values: readonly string[];
}

/** Where a filter stands that is to go. */
export interface StandingFilter {
  readonly sheet: string;
  readonly table: string | null;
  /** Takes the buttons away too: they were not there before. */
  readonly withButtons: boolean;
}
