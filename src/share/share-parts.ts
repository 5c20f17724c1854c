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
}
