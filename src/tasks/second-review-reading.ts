import { refusal, success, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { CriteriaSet } from "../core/scoring/criterion";
import { doubleMarks, isDisagreement, type DoubleMark } from "../core/scoring/double-marks";
import { scoredCases } from "../core/scoring/scored-cases";
import { isUnanswered } from "../core/scoring/scoring-progress";
import type { ScoringRow } from "../core/scoring/scoring-row";
import { secondReviewQuestions } from "../core/scoring/second-review-questions";
import { sampleHeaders } from "../sheets/sample-sheet";
import { scoringRows, type ScoredTableColumns, type ScoredTableReading } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";
import type { SettledReview } from "./agreed-marks";
import type { AuditBasis } from "./audit-basis";

/** What both reviewers marked, as their sheets stand now. */
export interface SecondReviewReading extends SettledReview {
  /** The second reviewer's table with all its rows. */
  readonly table: ScoredTableReading;
  readonly columns: ScoredTableColumns;
  /** The second reviewer's rows of the cases that count. */
  readonly rows: readonly ScoringRow[];
  /** The marks of both by question that is answered with a mark, then by case as drawn. */
  readonly marks: readonly DoubleMark[];
  /**
   * Of marks; single choices are compared, and not settled. With those that were settled and have become the same since:
   * their settled mark still counts.
   */
  readonly disagreements: readonly DoubleMark[];
  /** Cells in which a second mark is missing or not allowed. */
  readonly blanks: readonly CellPlace[];
  /** Cases whose second marks are all there. */
  readonly complete: number;
}

/**
 * Reads the second reviewer's sheet beside the first marks. Refused: a sheet that is gone or has lost a column, a case that
 * was drawn and has no row there, one that stands twice, and one that was never drawn.
 */
export function secondReviewReading(
  basis: Pick<AuditBasis, "columns">,
  settled: SettledReview,
  set: CriteriaSet,
  firstRows: readonly ScoringRow[],
  cells: SheetCells | null,
): Outcome<SecondReviewReading> {
  const { review } = settled;
  if (cells === null) return refusal({ kind: "sheetMissing", sheet: review.sheet });
  const tableColumns: ScoredTableColumns = {
    ...basis.columns,
    groupHeader: sampleHeaders.group,
    rankHeader: sampleHeaders.rank,
    roleHeader: null,
    markColumns: {},
    headerRow: null,
  };
  const table = scoringRows(cells, set, tableColumns);
  if (!table.ok) return table;
  const { asked, compared } = secondReviewQuestions(set);
  const columns = asked
    .filter(({ id }) => table.value.missing.includes(id))
    .map(({ shortName }) => shortName);
  if (columns.length > 0) return refusal({ kind: "scoringColumnsMissing", sheet: cells.sheet, columns });
  const byKey = new Map(table.value.rows.map((row) => [row.key, row]));
  const drawn = new Set(review.tickets.map(({ key }) => key));
  const strangers = table.value.rows.filter(({ key }) => !drawn.has(key)).map(({ key }) => key);
  if (strangers.length > 0) return refusal({ kind: "caseNotDrawn", sheet: cells.sheet, cases: strangers });
  const gone = [...drawn].filter((key) => !byKey.has(key));
  if (gone.length > 0) return refusal({ kind: "sampledCaseMissing", sheet: cells.sheet, cases: gone });

  const counting = new Set(firstRows.filter(({ role }) => role !== "replaced").map(({ key }) => key));
  const rows = review.tickets.flatMap(({ key }) => {
    const row = byKey.get(key);
    return row === undefined || !counting.has(key) ? [] : [row];
  });
  const marks = compared.flatMap((criterion) => doubleMarks(criterion, firstRows, rows));
  const scored = new Map(scoredCases(asked, rows).cases.map((each) => [each.key, each]));
  const blank = marks.filter(({ key, criterion, second }) => {
    const [own, answers] = [compared.find(({ id }) => id === criterion), scored.get(key)];
    return second === null && own !== undefined && answers !== undefined && isUnanswered(own, answers);
  });
  // Choices count in no result, so that there is nothing to settle: they are told in the agreement.
  const marked = new Set(compared.filter(({ kind }) => kind === "mark").map(({ id }) => id));
  const isSettled = ({ key, criterion }: DoubleMark): boolean =>
    settled.agreed.some((each) => each.key === key && each.criterion === criterion);
  return success({
    ...settled,
    table: table.value,
    columns: tableColumns,
    rows,
    marks,
    disagreements: marks.filter(
      (mark) => marked.has(mark.criterion) && (isDisagreement(mark) || isSettled(mark)),
    ),
    blanks: blank.flatMap(({ secondPlace }) => (secondPlace === null ? [] : [secondPlace])),
    complete: rows.length - new Set(blank.map(({ key }) => key)).size,
  });
}
