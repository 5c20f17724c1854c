import type { PlannedCell, Role } from "./plan";

/** A row of a sheet before it has a place. */
export interface PartRow {
  readonly cells: readonly PlannedCell[];
  /** One for each cell. */
  readonly roles: readonly Role[];
  /** Holds text of the workbook. */
  readonly data?: boolean;
  /** Its last cell runs over the blank cells to its right, in rows of its own where it is longer: see `acrossRows`. */
  readonly across?: boolean;
  /** Points; counted from the text where it is not given. */
  readonly height?: number;
}

/** A piece of a sheet that stands on its own: a heading with a table, a list of facts, a note. */
export interface Part {
  readonly rows: readonly PartRow[];
  /** Tables with lines, by first and last row counted from 0 in the part, and their columns counted from 1. */
  readonly ruled: readonly {
    readonly first: number;
    readonly last: number;
    readonly columns: number;
    readonly total: boolean;
  }[];
  /** A page must begin before it. */
  readonly newPage?: boolean;
  /** A page may begin between the rows of its one table, with heading and header again over the next ones. */
  readonly mayBeSplit?: boolean;
  /** It goes on with the part before it: see `tablePieces`. */
  readonly continues?: boolean;
}
