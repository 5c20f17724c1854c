import type { SheetCells } from "../sheets/workbook";
import type { ScoredTableColumns } from "../sheets/scoring-rows";
import type { ScoredAuditReading } from "./scored-audit";
import { secondReviewReading } from "./second-review-reading";

/**
 * Everything of a second review that the findings tell of, as one text to be digested: which cases were marked how, by whom, and
 * what was settled. "" where none is drawn; the same text for every sheet that can't be read.
 */
export function secondMarksWords(
  { secondReview, set, table }: Pick<ScoredAuditReading, "secondReview" | "set" | "table">,
  columns: ScoredTableColumns,
  cells: SheetCells | null,
): string {
  if (secondReview === null) return "";
  const reading = secondReviewReading({ columns }, secondReview, set, table.rows, cells);
  if (!reading.ok) return "unreadable";
  const { marks, agreed } = reading.value;
  return JSON.stringify([
    marks.map(({ key, criterion, second, secondScorer }) => [key, criterion, second, secondScorer]),
    agreed.map(({ key, criterion, word }) => [key, criterion, word]),
  ]);
}
