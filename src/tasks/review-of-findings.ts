import type { ReviewAgreement } from "../core/findings/review-agreement";
import type { SheetCells } from "../sheets/workbook";
import { agreementReading } from "./agreement-reading";
import type { AuditBasis } from "./audit-basis";
import type { ScoredAuditReading } from "./scored-audit";
import { secondReviewReading } from "./second-review-reading";

/**
 * What the findings tell of a second review, from the second reviewer's sheet as it was read; null where none was drawn,
 * "unreadable" where that sheet can't be read as it stands: that stops no findings.
 */
export function reviewOfFindings(
  basis: AuditBasis,
  audit: ScoredAuditReading,
  cells: SheetCells | null,
): ReviewAgreement | "unreadable" | null {
  const { secondReview, set, table } = audit;
  if (secondReview === null) return null;
  const reading = secondReviewReading(basis, secondReview, set, table.rows, cells);
  if (!reading.ok) return "unreadable";
  const found = agreementReading({ basis, audit, reading: reading.value });
  return {
    sampled: found.sampled,
    drawn: found.cases,
    complete: found.complete,
    scoredTwiceByOne: found.scoredTwiceByOne.length,
    firstMarksSame: found.firstMarksSame,
    questions: found.criteria.flatMap((criterion, index) => {
      const agreement = found.agreement[index];
      const own = found.disagreements.filter(({ mark }) => mark.criterion === criterion.id);
      const settled = own.filter(({ agreed }) => agreed !== null).length;
      const differences = criterion.kind === "mark" ? { found: own.length, settled } : null;
      return agreement === undefined ? [] : [{ criterion, agreement, differences }];
    }),
  };
}
