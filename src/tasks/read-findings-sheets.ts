import { success, type Outcome } from "../core/outcome";
import type { Progress, SheetCells, Standing } from "../sheets/workbook";
import type { AuditChoice } from "./audit-choice";
import { auditBasis, type AuditBasis } from "./audit-basis";
import {
  ACTIONS_SHEET,
  CRITERIA_SHEET,
  DISAGREEMENTS_SHEET,
  FINDINGS_SHEET,
  FRAME_SHEET,
  RECORD_SHEETS,
  SAMPLE_SHEET,
  SECOND_REVIEW_SHEET,
  SURVEY_SHEET,
  WORDING_SHEET,
} from "./own-sheets";
import type { BesideCells } from "./beside-cells";
import { readScoredTable, type ScoredTable } from "./read-scored-table";
import { secondReviewSheets } from "./second-review-sheets";
import type { TaskGround } from "./task-ground";

/** Everything that the findings of an audit are made from, as it stands; null for a sheet that is not there. */
export interface FindingsSheets {
  readonly basis: AuditBasis;
  /** All records of the workbook. */
  readonly records: readonly (SheetCells | null)[];
  /** What may stand in the way of writing. */
  readonly standing: Standing;
  readonly scored: ScoredTable;
  readonly criteria: SheetCells | null;
  /** null too where no second review is drawn. */
  readonly disagreements: SheetCells | null;
  /** The second reviewer's sheet. */
  readonly review: SheetCells | null;
  /** Audit findings as they were made before. */
  readonly findings: SheetCells | null;
  readonly beside: BesideCells;
  /** Audit survey. */
  readonly survey: SheetCells | null;
  /** The list as it was frozen; null too where it was not asked for. */
  readonly frame: SheetCells | null;
}

export interface FindingsReadingTerms {
  /** Audit frame goes along: a sheet as long as the list. */
  readonly withFrame?: boolean;
  readonly progress?: Progress;
}

/** The sheets of the first audit, whose names are known before anything is read. */
const FIRST = [
  CRITERIA_SHEET,
  SAMPLE_SHEET,
  DISAGREEMENTS_SHEET,
  SECOND_REVIEW_SHEET,
  FINDINGS_SHEET,
  ACTIONS_SHEET,
  WORDING_SHEET,
  SURVEY_SHEET,
];

/**
 * One request for the sheets of the first audit and all records. A second one for what else the records name, all of it
 * together: sheets of a further audit, and a scored table that stands elsewhere; one more where a plain list was moved.
 */
export async function readFindingsSheets(
  { workbook }: Pick<TaskGround, "workbook">,
  choice: AuditChoice,
  { withFrame = false, progress }: FindingsReadingTerms = {},
): Promise<Outcome<FindingsSheets>> {
  const first = [...FIRST, ...(withFrame ? [FRAME_SHEET] : [])];
  const terms = progress === undefined ? {} : { progress };
  const read = await workbook.readBack(null, [], [...RECORD_SHEETS, ...first], terms);
  if (!read.ok) return read;
  const { sheets, standing } = read.value;
  const records = sheets.slice(0, RECORD_SHEETS.length);
  const cellsOf = new Map(first.map((name, index) => [name, sheets[RECORD_SHEETS.length + index] ?? null]));
  const basis = auditBasis(records, choice);
  if (!basis.ok) return basis;

  const { criteria, findings, actions, wording, survey } = basis.value.sheets;
  const { register } = basis.value;
  const hasReview = register.events.some(({ kind }) => kind === "Second review");
  const twice = hasReview ? secondReviewSheets(register.sheet) : null;
  const second = twice === null ? [] : [twice.disagreements, twice.review];
  const frame = withFrame ? (basis.value.record?.draw?.frameSheet ?? null) : null;
  const named = [criteria, findings, actions, wording, survey, ...second, ...(frame === null ? [] : [frame])];
  const missing = named.filter((name) => !cellsOf.has(name));
  const scored = await readScoredTable({ workbook }, basis.value, cellsOf.get(SAMPLE_SHEET) ?? null, missing);
  if (!scored.ok) return scored;
  missing.forEach((name, index) => cellsOf.set(name, scored.value.beside[index] ?? null));
  const at = (name: string): SheetCells | null => cellsOf.get(name) ?? null;
  return success({
    basis: basis.value,
    records,
    standing,
    scored: scored.value,
    criteria: at(criteria),
    disagreements: twice === null ? null : at(twice.disagreements),
    review: twice === null ? null : at(twice.review),
    findings: at(findings),
    beside: { actions: at(actions), wording: at(wording) },
    survey: at(survey),
    frame: frame === null ? null : at(frame),
  });
}
