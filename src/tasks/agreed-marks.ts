import { refusal, success, type Outcome } from "../core/outcome";
import type { AgreedMark } from "../core/scoring/agreed-marks";
import type { CriteriaSet } from "../core/scoring/criterion";
import type { RecordedSecondReview } from "../core/scoring/second-review";
import { areDisagreementsListed } from "../core/scoring/second-review-events";
import { readDisagreements, type DisagreementsReading } from "../sheets/read-disagreements";
import { readSecondReview } from "../sheets/read-second-review";
import { secondReviewLabels } from "../sheets/second-review-labels";
import type { SheetCells } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import { secondReviewSheets } from "./second-review-sheets";

/** The second review of an audit as far as its record and its agreed marks tell. */
export interface SettledReview {
  readonly review: RecordedSecondReview;
  /** null while no disagreements are listed. */
  readonly standing: DisagreementsReading | null;
  readonly agreed: readonly AgreedMark[];
}

/**
 * The agreed marks that count, with the review that they come from; null where no second review is drawn. Refused: a
 * review that can't be read, and agreed marks that stand on a sheet which is gone or can't be used.
 */
export function settledReview(
  { register }: Pick<AuditBasis, "register">,
  set: Pick<CriteriaSet, "criteria">,
  disagreements: SheetCells | null,
): Outcome<SettledReview | null> {
  const read = readSecondReview(register.cells);
  if (!read.ok) return read;
  const review = read.value;
  if (review === null) {
    // The register knows of one that the record no longer holds: its agreed marks must not be passed over.
    return register.events.some(({ kind }) => kind === "Second review")
      ? refusal({ kind: "recordUnreadable", record: register.sheet, part: secondReviewLabels.heading })
      : success(null);
  }
  if (disagreements === null) {
    return areDisagreementsListed(register.events)
      ? refusal({ kind: "sheetMissing", sheet: secondReviewSheets(register.sheet).disagreements })
      : success({ review, standing: null, agreed: [] });
  }
  const reviewed = new Set(review.tickets.map(({ key }) => key));
  const standing = readDisagreements(disagreements, set, reviewed);
  if (!standing.ok) return standing;
  const agreed = standing.value.lines.flatMap((line) => (line.agreed === null ? [] : [line.agreed]));
  return success({ review, standing: standing.value, agreed });
}
