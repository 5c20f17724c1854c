import { recordNumber } from "./audits";
import { DISAGREEMENTS_SHEET, numbered, SECOND_REVIEW_SHEET } from "./own-sheets";

/** The sheets of the second review of a draw; they bear the number of its record. */
export function secondReviewSheets(record: string): {
  readonly review: string;
  readonly disagreements: string;
} {
  const number = recordNumber(record);
  return {
    review: numbered(SECOND_REVIEW_SHEET, number),
    disagreements: numbered(DISAGREEMENTS_SHEET, number),
  };
}
