import { cellAddress } from "../../core/frame/cell-address";
import type { PlannedCell } from "../plan";
import type { WorkingsGrid } from "./workings-grid";

/** How the numbers of a row look. */
export type WorkingsFormat =
  | "count"
  | "proportion"
  | "proportionFine"
  | "decimals"
  | "tenths"
  /** A number as somebody answered it, printed to two decimals. */
  | "interval"
  /** A serial number that Excel shows as a day. */
  | "date";

/** One number over all groups and in each, with how it is worked out and what was written. */
export interface WorkingsRow {
  readonly quantity: string;
  readonly format: WorkingsFormat;
  /** A formula without its sign of equality, a value, or null for a cell that stays blank; one for each group. */
  readonly strata?: readonly WorkedCell[];
  readonly all: WorkedCell;
  /** In words that somebody can follow who has not made the sheet. */
  readonly how: string;
  /** What stands on the findings, as it is printed there. */
  readonly printed?: PlannedCell;
  /** The number behind it, unrounded. */
  readonly computed?: number | null;
  /** What was written for each group. */
  readonly written?: readonly PlannedCell[];
}

export type WorkedCell = { readonly formula: string } | { readonly value: PlannedCell } | null;

/** The rows of one question while they are put together; a later row names the cells of an earlier one. */
export interface WorkingsBlock {
  readonly name: string;
  readonly rows: readonly WorkingsRow[];
  readonly top: number;
}

/** The cells of a row in formulas. */
export interface RowCells {
  /** "C12", one for each group. */
  readonly strata: readonly string[];
  /** "C12:E12": the groups that an estimate is made from; "C12" for one. */
  readonly range: string;
  /** "F12" */
  readonly all: string;
}

export function rowCells(grid: WorkingsGrid, row: number): RowCells {
  const strata = grid.strata.map((column) => cellAddress(column, row));
  const [first = ""] = strata;
  const last = strata[grid.estimated - 1] ?? first;
  return { strata, range: first === last ? first : `${first}:${last}`, all: cellAddress(grid.all, row) };
}

/** Collects the rows of a block: each is added under the one before, and its cells can be named from then on. */
export class BlockInTheMaking {
  private readonly made: WorkingsRow[] = [];

  constructor(
    private readonly name: string,
    private readonly top: number,
    private readonly grid: WorkingsGrid,
  ) {}

  /** Where the next row will stand. */
  next(): RowCells {
    return rowCells(this.grid, this.top + this.made.length);
  }

  add(row: WorkingsRow): RowCells {
    const cells = this.next();
    this.made.push(row);
    return cells;
  }

  block(): WorkingsBlock {
    return { name: this.name, rows: this.made, top: this.top };
  }
}

/** A formula for each group and, where there are several, their sum for all. */
export function summed(
  grid: WorkingsGrid,
  cells: RowCells,
  formula: (stratum: number) => string,
): Pick<WorkingsRow, "strata" | "all"> {
  const each = cells.strata.map((_, index) => ({ formula: formula(index) }));
  if (grid.written.length === 0) return { all: each[0] ?? null };
  const [first = "", last = ""] = [cells.strata[0], cells.strata.at(-1)];
  return { strata: each, all: { formula: `SUM(${first}:${last})` } };
}
