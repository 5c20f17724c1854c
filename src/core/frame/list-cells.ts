import type { CellValue } from "./cell-value";

/** Where a list of cases stands. Rows and columns are counted from 1, as Excel shows rows. */
export interface ListPlace {
  readonly sheet: string;
  /** The Excel table that it is, or null for a plain range or a named one. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** As it was when the list was found; a list that has grown since is read to its end all the same. */
  readonly lastRow: number;
  /**
   * The names of the columns from the first to the last: their headers; a blank one is named by its column ("Column C"),
   * one that stands over several columns by its heading or its column too ("Date (column F)").
   */
  readonly headers: readonly string[];
  /** Only where names of columns need the row above the header row: a row of headings ("Referral: Date"). */
  readonly headings?: boolean;
  /** Only for a named range: its name, and whether it belongs to the sheet alone. The list is what the name stands for. */
  readonly named?: NamedPlace;
  /** Only for a plain range on a sheet that was protected: Excel does not tell blocks of cells there. */
  readonly blocksUntold?: boolean;
  /** Only for a plain range with a blank row in it, or with other cells below or beside it. */
  readonly among?: PlaceAmong;
}

export interface NamedPlace {
  readonly name: string;
  readonly ofSheet: boolean;
}

/** What tells, when a plain list is read, that nothing has come or gone around it since it was found. */
export interface PlaceAmong {
  /** Where the block of cells around its first header ended: above the list's last row where a blank row stands in it. */
  readonly blockEnd: number;
  /** Where the block of cells around its last row ended: below it where another list stands right under this one. */
  readonly lastBlockEnd: number;
  /** The last used row of the sheet. Below the list's last row where other cells stand there. */
  readonly sheetEnd: number;
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
