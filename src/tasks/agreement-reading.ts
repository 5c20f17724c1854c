import { criterionAgreement } from "../core/estimation/criterion-agreement";
import { secondReviewQuestions } from "../core/scoring/second-review-questions";
import { scoredTwiceByOne } from "../core/scoring/double-marks";
import { firstMarksFingerprint } from "../core/scoring/first-marks-fingerprint";
import { secondReviewCheck } from "../core/scoring/second-review-check";
import { countingUnits } from "./counting-units";
import type { OpenSecondReview } from "./open-second-review";
import { secondReviewSheets } from "./second-review-sheets";
import type { AgreementReading } from "./second-review-results";

/** What an opened second review says: agreement by question from the marks before settling, and the disagreements. */
export function agreementReading({
  basis,
  audit,
  reading,
}: Pick<OpenSecondReview, "basis" | "audit" | "reading">): AgreementReading {
  const { review, marks, rows, blanks, agreed, standing } = reading;
  const { set, findings, table } = audit;
  const level = findings.settings.confidenceLevel;
  const keys = review.tickets.map(({ key }) => key);
  const counting = countingUnits(basis, table.rows);
  const { sheet: record } = basis.register;
  return {
    record,
    review,
    disagreementsSheet: standing?.sheet ?? secondReviewSheets(record).disagreements,
    disagreementsListed: standing !== null,
    criteria: secondReviewQuestions(set).compared,
    agreement: secondReviewQuestions(set).compared.map((criterion) =>
      criterionAgreement(
        criterion,
        marks.filter((mark) => mark.criterion === criterion.id),
        level,
      ),
    ),
    disagreements: reading.disagreements.map((mark) => ({
      mark,
      agreed: agreed.find(({ key, criterion }) => key === mark.key && criterion === mark.criterion) ?? null,
    })),
    cases: rows.length,
    complete: reading.complete,
    sampled: counting.length,
    blanks,
    scoredTwiceByOne: scoredTwiceByOne(table.rows, rows),
    firstMarksSame: firstMarksFingerprint(set.criteria, table.rows, keys) === review.firstMarks,
    check: secondReviewCheck(review, counting),
  };
}
