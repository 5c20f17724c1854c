import { success, type Outcome } from "../core/outcome";
import { secondReviewQuestions } from "../core/scoring/second-review-questions";
import { urgentConcerns } from "../core/scoring/urgent-concern";
import type { ScoredTableColumns } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";
import type { ScoredAuditReading } from "./scored-audit";
import { scoringSheet } from "./scoring-sheet";
import { secondReviewReading } from "./second-review-reading";
import type { SecondReviewProgress } from "./second-review-results";

/** How far the second review of an audit is; null where none is drawn. */
export function secondReviewProgress(
  { secondReview, set, table }: Pick<ScoredAuditReading, "secondReview" | "set" | "table">,
  columns: ScoredTableColumns,
  cells: SheetCells | null,
): Outcome<SecondReviewProgress> | null {
  if (secondReview === null) return null;
  const reading = secondReviewReading({ columns }, secondReview, set, table.rows, cells);
  if (!reading.ok) return reading;
  const { review, agreed, rows, complete, disagreements, table: second } = reading.value;
  const { asked } = secondReviewQuestions(set);
  const settled = disagreements.filter((mark) =>
    agreed.some(({ key, criterion }) => key === mark.key && criterion === mark.criterion),
  );
  return success({
    sheet: review.sheet,
    reviewer: review.reviewer,
    cases: rows.length,
    complete,
    disagreements: disagreements.length,
    settled: settled.length,
    table: scoringSheet(
      { sheet: review.sheet, columns: reading.value.columns },
      { set: { ...set, criteria: asked }, table: second },
    ),
    urgentConcerns: urgentConcerns(second.rows, asked),
  });
}
