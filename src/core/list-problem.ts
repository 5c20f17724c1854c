import type { CellPlace } from "./cell-place";

/** Why a row that the auditor names can't be the headers of a list. */
export type HeaderRowFault = "blank" | "notLookedAt" | "inTable" | "noWords" | "noRows";

/** What keeps a list of the workbook from being found. */
export type ListProblem =
  | { readonly kind: "noListFound"; readonly sheets: readonly string[] }
  | { readonly kind: "noHeader"; readonly sheet: string; readonly row: number }
  | {
      readonly kind: "rowNotHeaders";
      readonly row: number;
      readonly fault: HeaderRowFault;
      readonly place: CellPlace;
      /** The last row of the sheet that was looked at for headers; null where it is empty. */
      readonly looked: number | null;
    }
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  | { readonly kind: "tableMissing"; readonly table: string }
  | {
      readonly kind: "columnMissing";
      readonly sheet: string;
      readonly column: string;
      readonly headers: readonly string[];
    }
  | {
      readonly kind: "columnRepeated";
      readonly sheet: string;
      readonly column: string;
      readonly letters: readonly string[];
    };
