import type { PlannedArea } from "./plan";
import type { Standing } from "./workbook";

/** What helps with scoring in a table: asked of the columns that hold marks, and of the sheet. All counted from 1. */
export interface AidsAsk {
  readonly sheet: string;
  /** The Excel table; null for a plain list, whose filter buttons are the sheet's. */
  readonly table: string | null;
  /** The cells of each column, without its header. */
  readonly columns: readonly PlannedArea[];
  /** From A1 to what would be frozen: how large that is on the screen. */
  readonly corner: PlannedArea;
  /** Sheets that are to be written to: what may stand in the way there is told too. */
  readonly writes: readonly string[];
}

export interface StandingAids {
  /** In the order asked. */
  readonly columns: readonly StandingColumnAids[];
  /** Rows or columns are frozen on the sheet. */
  readonly frozen: boolean;
  readonly filterButtons: boolean;
  /** Size of the corner that was asked about, in points. */
  readonly corner: { readonly width: number; readonly height: number };
  readonly standing: Standing;
}

export interface StandingColumnAids {
  /** The rule for what may be typed, and what is said with it; null where there is neither. */
  readonly rule: StandingRule | null;
  /** The conditional formats by their formulas, null for one of another kind; more than a few are not looked into. */
  readonly colours: readonly (string | null)[];
  /** A cell of the column was given a colour by hand. */
  readonly filled: boolean;
}

/** The rule of a whole column, or of its first cell where the cells differ. */
export interface StandingRule {
  readonly everywhere: boolean;
  /** "=" and the range of the words that it offers; null for every other rule. */
  readonly list: string | null;
  /** What is said when a cell is entered. */
  readonly title: string;
  readonly message: string;
}
