import type { Look } from "../../sheets/stylesheet";

export interface Line {
  readonly weight: "thin" | "medium" | "thick";
  readonly colour: string;
}

/** Everything that a cell looks like: the look of its role, and the lines of its table. */
export interface CellStyle {
  readonly look: Look;
  readonly top: Line | null;
  readonly bottom: Line | null;
  /** Text that a program could take for a formula once somebody edits the cell: it stays text even then. */
  readonly asText: boolean;
}
