import type { CellValue } from "../core/frame/cell-value";
import type { CellSeen, WantedCell } from "./case-row";

/** Neighbouring cells of one column, from row `top` on, which are written together. All counted from 1. */
export interface CellRun {
  readonly column: number;
  readonly top: number;
  readonly cells: readonly Pick<WantedCell, "as" | "value">[];
}

export interface RunsWrite {
  readonly sheet: string;
  readonly headerRow: number;
  /** The column by whose cells the rows are known. */
  readonly keyColumn: number;
  readonly runs: readonly CellRun[];
}

/** What stood in a run just before it was written, and what it holds now. Nothing can have come between. */
export interface RunWritten {
  readonly header: string;
  readonly keys: readonly CellValue[];
  readonly before: readonly CellSeen[];
  readonly after: readonly CellValue[];
}
