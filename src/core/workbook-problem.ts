import type { CellPlace } from "./cell-place";

/** What in the workbook stands in the way of writing. */
export type WorkbookProblem =
  | { readonly kind: "workbookReadOnly" }
  | { readonly kind: "workbookProtected" }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "filterOn"; readonly sheet: string }
  /** Where columns or rows would be added, something stands already. */
  | { readonly kind: "cellsInTheWay"; readonly sheet: string; readonly places: readonly CellPlace[] }
  /**
   * A scoring column is gone by its header, and others could be it, the likeliest first. `renumbered`: one of them is the
   * column of the same question under another number.
   */
  | {
      readonly kind: "scoringColumnRenamed";
      readonly sheet: string;
      readonly column: string;
      readonly candidates: readonly string[];
      readonly renumbered: boolean;
      readonly places: readonly CellPlace[];
    }
  | { readonly kind: "sheetNameTaken"; readonly sheet: string }
  | { readonly kind: "tableNameTaken"; readonly table: string }
  | { readonly kind: "definitionUnreadable"; readonly where: string; readonly why: string };

/** What went wrong between us and Excel. `written` names the sheets that stand in the workbook because of the task. */
export type HostProblem =
  | {
      readonly kind: "listChangedWhileDrawing";
      readonly record: string;
      readonly before: string;
      readonly after: string;
      readonly removed: readonly string[];
      readonly written: readonly string[];
    }
  | {
      readonly kind: "writtenCellsDiffer";
      readonly record: string;
      readonly places: readonly CellPlace[];
      readonly removed: readonly string[];
      readonly written: readonly string[];
    }
  | { readonly kind: "sheetChangedSince"; readonly sheet: string; readonly written: readonly string[] }
  | { readonly kind: "cellBeingEdited"; readonly written: readonly string[] }
  | { readonly kind: "excelBusy"; readonly seconds: number; readonly written: readonly string[] }
  | { readonly kind: "accessDenied"; readonly sheet: string | null; readonly written: readonly string[] }
  | {
      readonly kind: "rowTooLarge";
      readonly sheet: string;
      readonly row: number;
      readonly written: readonly string[];
    }
  | { readonly kind: "stopped"; readonly written: readonly string[] }
  | {
      readonly kind: "excelRefused";
      readonly code: string;
      readonly where: string;
      readonly written: readonly string[];
    };
