import { refusal, success, type Outcome } from "../core/outcome";
import type { SheetCells, Standing } from "../sheets/workbook";
import { auditBasis, type AuditBasis } from "./audit-basis";
import {
  CRITERIA_SHEET,
  DISAGREEMENTS_SHEET,
  RECORD_SHEETS,
  SAMPLE_SHEET,
  SECOND_REVIEW_SHEET,
} from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { readScoredTable } from "./read-scored-table";
import { readSecondReviewCells } from "./read-second-review-cells";
import { scoredAudit, type ScoredAuditReading } from "./scored-audit";
import { secondReviewReading, type SecondReviewReading } from "./second-review-reading";
import type { TaskGround } from "./task-ground";

/** A second review with all that its agreement, and settling it, needs. */
export interface OpenSecondReview {
  readonly basis: AuditBasis;
  /** Audit criteria as it stands; null where it is not there. */
  readonly criteriaCells: SheetCells | null;
  readonly audit: ScoredAuditReading;
  readonly reading: SecondReviewReading;
  readonly standing: Standing;
  /** The sheets that settling writes to, as they were read: the record and Audit disagreements. */
  readonly sheets: readonly (SheetCells | null)[];
}

/**
 * Reads records, criteria and the marks of both reviewers: 1 request, up to 3 more for any audit but the first. Nothing is
 * written. Refused: no second review, and what keeps first or second marks from being read.
 */
export async function openSecondReview(ground: TaskGround): Promise<Outcome<OpenSecondReview>> {
  const own = [CRITERIA_SHEET, SAMPLE_SHEET, SECOND_REVIEW_SHEET, DISAGREEMENTS_SHEET];
  const read = await ground.workbook.readBack(null, [], [...RECORD_SHEETS, ...own]);
  if (!read.ok) return read;
  const records = read.value.sheets.slice(0, RECORD_SHEETS.length);
  const [firstCriteria = null, sample = null, review = null, disagreements = null] = read.value.sheets.slice(
    RECORD_SHEETS.length,
  );
  const basis = auditBasis(records, ground.audit ?? null);
  if (!basis.ok) return basis;
  const criteria = await readCriteriaCells(ground, basis.value.sheets, firstCriteria);
  if (!criteria.ok) return criteria;
  const table = await readScoredTable(ground, basis.value, sample);
  if (!table.ok) return table;
  const second = await readSecondReviewCells(ground, basis.value, { review, disagreements });
  if (!second.ok) return second;
  const { columns } = table.value;
  const audit = scoredAudit(
    { ...basis.value, columns },
    table.value.cells,
    criteria.value,
    second.value.disagreements,
  );
  if (!audit.ok) return audit;
  const { secondReview, set } = audit.value;
  if (secondReview === null) return refusal({ kind: "noSecondReview", record: basis.value.register.sheet });
  const reading = secondReviewReading(
    { columns },
    secondReview,
    set,
    audit.value.table.rows,
    second.value.review,
  );
  if (!reading.ok) return reading;
  const { standing } = read.value;
  return success({
    basis: basis.value,
    criteriaCells: criteria.value,
    audit: audit.value,
    reading: reading.value,
    standing,
    sheets: [basis.value.register.cells, second.value.disagreements],
  });
}
