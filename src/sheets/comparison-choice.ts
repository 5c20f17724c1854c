/** Which earlier audits a findings sheet is compared with, as the auditor chose. */
export interface ComparisonChoice {
  /** Sheets of this workbook that hold their results; empty: compared with none. */
  readonly sheets: readonly string[];
  /** The auditor said that the cases of last time were scored again. */
  readonly sameCases: boolean;
  /** The sheet with last time's actions; null where none was there. */
  readonly actions: string | null;
}

/** Compared with none. */
export const noComparison: ComparisonChoice = { sheets: [], sameCases: false, actions: null };
