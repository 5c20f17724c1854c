import type { CellValue } from "./cell-value";

/** Where a list of cases stands. Rows and columns are counted from 1, as Excel shows rows. */
export interface ListPlace {
  readonly sheet: string;
  /** The Excel table that it is, or null for a plain range. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** As it was when the list was found; a list that has grown since is read to its end all the same. */
  readonly lastRow: number;
  /** The headers from the first column to the last; a blank one is named by its column: "Column C". */
  readonly headers: readonly string[];
}

/** One column of the list: its header and a cell for each row, top to bottom. */
export interface ListColumn {
  readonly header: string;
  /** Counted from 1 on the sheet: 3 is column C. */
  readonly position: number;
  readonly values: readonly CellValue[];
  /** What Excel displays; only for columns where the difference matters (ids and dates), else null. */
  readonly text: readonly string[] | null;
  /** What Excel displays in the first rows of a column without `text`: enough to tell dates from numbers. */
  readonly firstText?: readonly string[];
}

/** The picture of a list that a task decides on: only the columns asked for, read in one go. */
export interface ListCells {
  readonly place: ListPlace;
  readonly columns: readonly ListColumn[];
  /** Rows that a filter or the auditor hides. They belong to the list all the same. */
  readonly hiddenRows: number;
  readonly rowCount: number;
}
