import type { CellPlace } from "./cell-place";

/** What keeps the sheets that people fill beside the findings from being read or added to. */
export type FindingsProblem =
  /** Headers of ours are gone; `candidates` stand in the same row and are none of ours. */
  | {
      readonly kind: "headersGone";
      readonly sheet: string;
      readonly missing: readonly string[];
      readonly candidates: readonly string[];
      /** The row of headers; null where none can be made out. */
      readonly place: CellPlace | null;
    }
  | { readonly kind: "cellsHoldErrors"; readonly sheet: string; readonly places: readonly CellPlace[] }
  /** One sentence of the findings was put in other words twice, and differently. */
  | {
      readonly kind: "wordedTwice";
      readonly sheet: string;
      readonly item: string;
      readonly places: readonly CellPlace[];
    }
  /** Where rows would be added under a table, something stands already. */
  | { readonly kind: "noRoomBelow"; readonly sheet: string; readonly places: readonly CellPlace[] };
