import type { AuditChange } from "../core/change/audit-change";
import type { Problem } from "../core/problem";
import type { ComparisonChoice } from "../sheets/comparison-choice";

export type { ComparisonChoice };

/** A sheet of this workbook with the results of an earlier audit. */
export interface FoundPast {
  readonly sheet: string;
  readonly audit: string;
  readonly madeAt: string;
  /** A copy to share: whole per cent, and some numbers may be hidden. */
  readonly asPrinted: boolean;
  /** A sheet that tells more of the same audit, or was made later: one of the two is enough. null where there is none. */
  readonly better: { readonly sheet: string; readonly inFull: boolean } | null;
}

/** This audit beside an earlier one, before anything is written. */
export interface ChangePreview {
  /** Earliest first. */
  readonly found: readonly FoundPast[];
  /** Sheets with last time's actions. */
  readonly actionSheets: readonly string[];
  /** Sheets that hold results which can't be used, and why. */
  readonly problems: readonly Problem[];
  /** What `change` was made from. */
  readonly comparison: ComparisonChoice;
  /** null where nothing is chosen, or what was chosen can't be used. Where no question is the same, it can't be written. */
  readonly change: AuditChange | null;
  /** What Audit findings was compared with when it was made. */
  readonly onFindings: ComparisonChoice;
}
