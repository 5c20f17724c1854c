import type { CellValue } from "../core/frame/cell-value";
import type { PlannedArea } from "../sheets/plan";

/** An area of a sheet that is wanted whole. */
export interface Block {
  readonly sheet: string;
  readonly area: PlannedArea;
  /** What Excel displays as well. */
  readonly withText: boolean;
}

/** The cells of a block one row after the other: those of a single column stand as they do on the sheet. */
export interface BlockCells {
  readonly values: readonly CellValue[];
  readonly text: readonly string[] | null;
}

/** Some rows of a block, by its place among the blocks. */
export interface Piece {
  readonly block: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a request gave for a block, before errors are told from text. */
export interface RawPiece {
  readonly values: unknown[][];
  readonly text: string[][] | null;
}

export function widthOfBlock({ area }: Block): number {
  return area.right - area.left + 1;
}
