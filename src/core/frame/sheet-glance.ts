import type { CellValue } from "./cell-value";

/** A rectangle of cells, both ends included. Rows and columns counted from 1. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** As much of a sheet as it takes to find the lists on it. Rows and columns counted from 1. */
export interface SheetGlance {
  readonly name: string;
  /** A filter hides rows now. */
  readonly filtered: boolean;
  /** null where the sheet is empty. */
  readonly used: CellArea | null;
  /** The first used rows, from the used area's top left. */
  readonly topRows: readonly GlanceRow[];
  /** Rows further down that were looked at too, from the used area's left; stretches in their order. */
  readonly furtherRows?: readonly { readonly top: number; readonly rows: readonly GlanceRow[] }[];
  /**
   * The block of cells around the used area's lower left corner, as Excel tells it: it ends at blank rows and columns.
   * Missing where nobody asked, null where Excel does not tell: on a protected sheet.
   */
  readonly corner?: CellArea | null;
  /** Further blocks that Excel told, around cells of the last row looked at. */
  readonly blocks?: readonly CellArea[];
  readonly tables: readonly GlanceTable[];
  /** Named ranges on this sheet that may be lists. */
  readonly names?: readonly GlanceName[];
}

export interface GlanceRow {
  readonly values: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

export interface GlanceTable {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row of data; a totals row of the table stands below it. */
  readonly lastRow: number;
  /** A totals row stands under the last row of data. */
  readonly hasTotals?: boolean;
  readonly filtered: boolean;
  /** Its header cells: a table may begin far below the first rows of the sheet. */
  readonly headers: readonly CellValue[];
}

export interface GlanceName {
  readonly name: string;
  /** The name is known on its sheet only; other sheets may have one of their own. */
  readonly ofSheet: boolean;
  /** The cells that it stands for, down to the last row that holds something. */
  readonly area: CellArea;
  /** Its first rows. */
  readonly rows: readonly GlanceRow[];
}
