import { questionName } from "../core/findings/question-name";
import type { Criterion } from "../core/scoring/criterion";

/** The headers of a question's columns. `reason` is null where no reasons are offered. */
export interface QuestionHeaders {
  readonly mark: string;
  readonly reason: string | null;
  readonly comment: string;
  readonly kind: string;
  readonly theme: string;
}

/** Columns for a question begin with its number: "4 Right decision", "4 Reason". */
export function questionHeaders(criterion: Criterion): QuestionHeaders {
  const { number, reasons } = criterion;
  return {
    mark: questionName(criterion),
    reason: reasons.length === 0 ? null : `${number} Reason`,
    comment: `${number} Comment`,
    kind: `${number} Kind`,
    theme: `${number} Theme`,
  };
}

export const scorerHeader = "Scorer";
export const scoredOnHeader = "Scored on";

/** What a scorer writes there is shown at the top of every screen until somebody acknowledges it. */
export const urgentHeader = "Urgent concern";
export const acknowledgedHeader = "Concern acknowledged";
