import type { ReviewAgreement } from "../core/findings/review-agreement";
import type { AuditChange } from "../core/change/audit-change";
import type { FindingsBeside } from "./findings-beside";
import type { SurveyBeside } from "./survey-beside";
import type { ComparisonChoice } from "./comparison-choice";

/** The grid of Audit findings in characters: which · in words · numbers · reservation. */
export const findingsGrid = [26, 44, 12, 11, 11, 11, 24] as const;

/** What the sheet is made of besides the findings themselves. */
export interface FindingsSheetWords {
  readonly sheet: string;
  readonly auditName: string;
  /** When the findings were made, in words: "6 December 2017, 14:05". */
  readonly made: string;
  /** "Date received, 1 September 2017 to 1 November 2017, both included"; "" where not known. */
  readonly period: string;
  /** "First draw from this list."; "" where the cases were drawn elsewhere. */
  readonly draws: string;
  /** "Drawn again on 6 December 2017: all 60 the same"; "" where nothing was checked. */
  readonly checked: string;
  /** The column that the groups come from; null where there is none. */
  readonly groupColumn: string | null;
  /** Name of the sheet with the groups, where one is written. */
  readonly byGroupSheet: string | null;
  /** What a second review says; left out or null where none was drawn, "unreadable" where it can't be read now. */
  readonly review?: ReviewAgreement | "unreadable" | null;
  /** The survey beside the audit; left out or null where none was added, or it has no pair. */
  readonly survey?: SurveyBeside | null;
  /** What people wrote beside the findings; left out where nothing of it is shown. */
  readonly beside?: FindingsBeside;
  /** A digest of the cases, for next year's audit; left out where it is not known. */
  readonly cases?: string;
  /** Which earlier audits were chosen, as the sheet remembers them; left out where none is. */
  readonly comparison?: ComparisonChoice;
  /** What the comparison says, or why it can't be made. */
  readonly change?: AuditChange | { readonly cannotBeRead: string };
}

/** The heading of the results table, by which it is found again. */
export const resultsHeading = "Results";

/** The word in A2 before the moment when the findings were made. */
export const madeLabel = "Made";
