import type { CellValue } from "../core/frame/cell-value";
import { existingCasesLabels } from "./existing-cases-labels";
import { recordLabels, recordStates, recordTop } from "./record-labels";
import type { SheetCells } from "./workbook";

/** A record sheet with its facts where they were written, and how far the auditor has moved them since. */
export interface SettledRecord {
  readonly cells: SheetCells;
  /** Rows put in above the facts; negative where rows above them were deleted. */
  readonly down: number;
  /** Columns put in to their left. */
  readonly right: number;
}

/** The states of a draw, and the one of cases that were chosen elsewhere. */
const anyState: readonly string[] = [...recordStates, existingCasesLabels.chosenElsewhere];

/** So many rows and columns may have been put in before the facts. */
const farthest = { rows: 50, columns: 20 };

/**
 * The cells of a record as if nobody had put rows above it or columns to its left: the state is found by its label with
 * one of the words of a state beside it. A sheet without it comes back as it is.
 */
export function settledRecord(cells: SheetCells, states: readonly string[] = anyState): SettledRecord {
  const isState = (row: readonly CellValue[], column: number): boolean =>
    row[column] === recordLabels.state && states.some((word) => word === row[column + 1]);
  for (const [index, row] of cells.values.slice(0, farthest.rows).entries()) {
    const right = row.slice(0, farthest.columns).findIndex((_, column) => isState(row, column));
    if (right < 0) continue;
    const down = index - (recordTop - 1);
    const above = Array.from({ length: Math.max(0, -down) }, (): CellValue[] => []);
    const values = [...above, ...cells.values.slice(Math.max(0, down)).map((line) => line.slice(right))];
    return { cells: { sheet: cells.sheet, values }, down, right };
  }
  return { cells, down: 0, right: 0 };
}
