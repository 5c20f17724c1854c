import type { SaidMatch } from "../core/change/said-match";

/** Which earlier audits a findings sheet is compared with, as the auditor chose. */
export interface ComparisonChoice {
  /** Sheets of this workbook that hold their results; empty: compared with none. */
  readonly sheets: readonly string[];
  /** Whether the cases of last time were scored again, as the auditor said; null where nothing was said, and their numbers tell. */
  readonly sameCases: boolean | null;
  /** The sheet with last time's actions; null where none was there. */
  readonly actions: string | null;
  /** The sheet Audit wording of last time, with which its digests tell what a case of now was then; null where none was there. */
  readonly wording: string | null;
  /** Which questions are the same, as far as the auditor said so. */
  readonly said: readonly SaidMatch[];
}

/** Compared with none. */
export const noComparison: ComparisonChoice = {
  sheets: [],
  sameCases: null,
  actions: null,
  wording: null,
  said: [],
};
