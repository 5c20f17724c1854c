import type { SmallNumberLimit } from "../small-number-limit";

/** What goes into a copy besides the summary, the results over all cases and the notes, which always do. */
export interface ShareParts {
  /** The results by group of the sample. */
  readonly groups: boolean;
  /** Columns that the results are broken down by, of those on Audit findings. */
  readonly columns: readonly string[];
  readonly reasons: boolean;
  /** Answers that are not marks. */
  readonly otherAnswers: boolean;
  /** Good practice and areas to improve. */
  readonly themes: boolean;
  readonly actions: boolean;
  /** What stands on Audit survey, by sector left out. */
  readonly survey: boolean;
}

export interface ShareChoices {
  /** Counts from 1 to this are hidden; null for an internal report. */
  readonly limit: SmallNumberLimit;
  /** Whether a question's applicable, not applicable and not scored over all are protected too. */
  readonly protectsBases: boolean;
  /** Who answers questions about the report: a team, a mailbox. "" is refused when the copy is made. */
  readonly contact: string;
  readonly parts: ShareParts;
}
