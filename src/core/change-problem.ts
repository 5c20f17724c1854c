import type { CellPlace } from "./cell-place";

/** What keeps this audit from being set beside an earlier one. */
export type ChangeProblem =
  /** The sheet that was chosen is not there any more. */
  | { readonly kind: "pastAuditGone"; readonly sheet: string }
  /** No results of an audit stand on it. */
  | { readonly kind: "pastAuditNone"; readonly sheet: string }
  /** Made by a later version; null where the sheet does not say by which. */
  | { readonly kind: "pastAuditFormat"; readonly sheet: string; readonly format: number | null }
  /** Something is not as it was written. */
  | { readonly kind: "pastAuditDamaged"; readonly sheet: string; readonly place: CellPlace }
  /** It is this audit, as it was when it was copied. */
  | { readonly kind: "pastAuditSame"; readonly sheet: string }
  | { readonly kind: "pastAuditNothingShared"; readonly sheet: string; readonly audit: string }
  /** Another audit's findings, or its actions (null), bear the name under which those of this one are written. */
  | { readonly kind: "pastAuditInOurPlace"; readonly sheet: string; readonly audit: string | null }
  /** The file that was chosen. */
  | {
      readonly kind: "pastFileUnusable";
      readonly fault: "notAWorkbook" | "protected" | "noResults" | "tooLarge";
    }
  /** Excel did not take its sheets in. */
  | { readonly kind: "pastFileRefused" };
