import { success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { UrgentConcern } from "../core/scoring/urgent-concern";
import { standingConcerns } from "../sheets/standing-concerns";
import type { SheetCells } from "../sheets/workbook";
import { auditBasis } from "./audit-basis";
import { damagedRecords } from "./own-sheets";
import { readSecondReviewCells, type SecondReviewCells } from "./read-second-review-cells";
import { secondMarksWords } from "./second-marks-words";
import { secondReviewProgress } from "./second-review-progress";
import { readScoredTable } from "./read-scored-table";
import type { ScoredAuditReading } from "./scored-audit";
import { scoringSheet, type ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";
import type { SecondReviewProgress } from "./second-review-results";
import { unhurried } from "./unhurried";

/** The scores, or what keeps them from being read; nothing keeps them where there is nothing to score yet. */
export async function recognisedScores(
  { workbook }: Pick<TaskGround, "workbook">,
  records: readonly (SheetCells | null)[],
  { sample, criteria, second: firstSecond }: SheetsOfScores,
): Promise<Outcome<RecognisedScores | UnreadScores>> {
  const basis = auditBasis(records);
  if (!basis.ok) return success({ problems: damagedRecords(records), urgentConcerns: [] });
  const table = await readScoredTable({ workbook }, basis.value, sample);
  if (!table.ok)
    return isAboutTable(table.problems) ? success({ problems: table.problems, urgentConcerns: [] }) : table;
  const { cells, columns } = table.value;
  const second = await readSecondReviewCells({ workbook }, basis.value, firstSecond);
  if (!second.ok) return second;
  // Loaded only where there are scores: the findings bring the statistics with them.
  const { scoredAuditInSlices } = await import(/* webpackChunkName: "overview" */ "./scored-audit");
  const { answer: audit } = await unhurried(
    scoredAuditInSlices({ ...basis.value, columns }, cells, criteria, second.value.disagreements),
  );
  if (!audit.ok) {
    const waiting = cells === null ? [] : standingConcerns(cells, columns);
    return success({ problems: audit.problems, urgentConcerns: waiting });
  }
  const progress = secondReviewProgress(audit.value, columns, second.value.review);
  return success({
    ...audit.value,
    sheet: scoringSheet({ ...basis.value, columns }, audit.value),
    second: progress?.ok === true ? progress.value : null,
    secondProblems: progress?.ok === false ? progress.problems : [],
    secondMarks: secondMarksWords(audit.value, columns, second.value.review),
  });
}

/** The sheets that scores stand on, as they were read. */
interface SheetsOfScores {
  readonly sample: SheetCells | null;
  readonly criteria: SheetCells | null;
  readonly second: SecondReviewCells;
}

/** The scores with the progress of the second review, or with what keeps that from being read. */
export interface RecognisedScores extends ScoredAuditReading {
  readonly sheet: ScoringSheet;
  readonly second: SecondReviewProgress | null;
  readonly secondProblems: readonly Problem[];
  /** What the findings tell of the second review, as `secondMarksWords` puts it. */
  readonly secondMarks: string;
}

/** What keeps the scores from being read, and the concerns that wait all the same. */
export interface UnreadScores {
  readonly problems: readonly Problem[];
  readonly urgentConcerns: readonly UrgentConcern[];
}

/** The table of cases is not as it was: the rest of the audit can be recognised all the same. */
function isAboutTable(problems: readonly Problem[]): boolean {
  const kinds: readonly Problem["kind"][] = [
    "sheetMissing",
    "tableMissing",
    "columnMissing",
    "columnRepeated",
  ];
  return problems.every(({ kind }) => kinds.includes(kind));
}
