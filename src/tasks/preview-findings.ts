import { refusal, success, type Outcome } from "../core/outcome";
import { auditBasis, type AuditBasis } from "./audit-basis";
import { countDraws, listOfAudit } from "./count-draws";
import { CRITERIA_SHEET, DISAGREEMENTS_SHEET, RECORD_SHEETS, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { readSecondReviewCells } from "./read-second-review-cells";
import { readScoredTable } from "./read-scored-table";
import { scoredAudit, type ScoredAuditReading } from "./scored-audit";
import type { TaskGround } from "./task-ground";
import type { FindingsPreview } from "./tasks";

export interface ReadFindings extends ScoredAuditReading {
  readonly basis: AuditBasis;
  readonly drawsBegun: number;
  readonly drawsEnded: number;
}

/**
 * Reads records, criteria, scores and agreed marks, and works the findings out. One request, a second where the scored table stands
 * on another sheet than Audit sample. Nothing is written. Refused where nothing at all is scored.
 */
export async function readFindings({
  workbook,
  audit: choice = null,
}: TaskGround): Promise<Outcome<ReadFindings>> {
  const read = await workbook.readSheets([
    ...RECORD_SHEETS,
    CRITERIA_SHEET,
    SAMPLE_SHEET,
    DISAGREEMENTS_SHEET,
  ]);
  if (!read.ok) return read;
  const records = read.value.slice(0, RECORD_SHEETS.length);
  const [firstCriteria = null, sample = null, settled = null] = read.value.slice(RECORD_SHEETS.length);
  const basis = auditBasis(records, choice);
  if (!basis.ok) return basis;
  const criteria = await readCriteriaCells({ workbook }, basis.value.sheets, firstCriteria);
  if (!criteria.ok) return criteria;

  const scored = await readScoredTable({ workbook }, basis.value, sample);
  if (!scored.ok) return scored;
  const { cells, columns } = scored.value;
  const second = await readSecondReviewCells({ workbook }, basis.value, {
    review: null,
    disagreements: settled,
  });
  if (!second.ok) return second;
  const { disagreements } = second.value;
  const audit = scoredAudit({ ...basis.value, columns }, cells, criteria.value, disagreements);
  if (!audit.ok) return audit;
  if (audit.value.scoring.begun === 0) return refusal({ kind: "nothingScored", sheet: basis.value.sheet });
  return success({
    ...audit.value,
    basis: basis.value,
    ...countDraws(records, listOfAudit(basis.value.record)),
  });
}

/** The findings as they would be written now. */
export async function previewFindings(ground: TaskGround): Promise<Outcome<FindingsPreview>> {
  const read = await readFindings(ground);
  if (!read.ok) return read;
  return success(previewOf(read.value));
}

/** What of the reading the pane is shown. */
export function previewOf(read: ReadFindings): FindingsPreview {
  const { findings, cases, table, scoring, record, drawsBegun, drawsEnded } = read;
  return { findings, cases, rows: table.rows, scoring, record, drawsBegun, drawsEnded };
}
