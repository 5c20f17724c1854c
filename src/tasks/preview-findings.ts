import { refusal, success, type Outcome } from "../core/outcome";
import type { ScoredTableColumns } from "../sheets/scoring-rows";
import type { SheetCells, Standing } from "../sheets/workbook";
import { auditBasis, type AuditBasis } from "./audit-basis";
import { countDraws, listOfAudit } from "./count-draws";
import { besideReading } from "./beside-findings";
import { breakdownWish, offeredColumns } from "./breakdown-columns";
import {
  ACTIONS_SHEET,
  CRITERIA_SHEET,
  DISAGREEMENTS_SHEET,
  FINDINGS_SHEET,
  RECORD_SHEETS,
  SAMPLE_SHEET,
  SECOND_REVIEW_SHEET,
  WORDING_SHEET,
} from "./own-sheets";
import { readBesideCells, type BesideCells } from "./read-beside-cells";
import { readCriteriaCells } from "./read-criteria-cells";
import { readSecondReviewCells } from "./read-second-review-cells";
import { readScoredTable } from "./read-scored-table";
import { secondReviewSheets } from "./second-review-sheets";
import { sheetsReadTogether } from "./sheets-read-together";
import { scoredAudit, type ScoredAuditReading } from "./scored-audit";
import type { TaskGround } from "./task-ground";
import type { BesidePreview, FindingsChoices, FindingsPreview } from "./tasks";

export interface ReadFindings extends ScoredAuditReading {
  readonly basis: AuditBasis;
  /** What may stand in the way of writing. */
  readonly standing: Standing;
  readonly besideCells: BesideCells;
  readonly columns: ScoredTableColumns;
  /** The scored table and Audit disagreements as they were read. */
  readonly cells: SheetCells | null;
  readonly disagreements: SheetCells | null;
  /** The second reviewer's sheet as it was read; null where it is not there. */
  readonly secondReviewCells: SheetCells | null;
  /** Name of the Excel table that is scored; null for a plain list. */
  readonly scoredTable: string | null;
  readonly drawsBegun: number;
  readonly drawsEnded: number;
}

/** What is read at once, before it is known which audit is meant. */
const sheetsOfFirst: readonly string[] = [
  CRITERIA_SHEET,
  SAMPLE_SHEET,
  DISAGREEMENTS_SHEET,
  SECOND_REVIEW_SHEET,
  FINDINGS_SHEET,
  ACTIONS_SHEET,
  WORDING_SHEET,
];

/**
 * Reads records, criteria, scores, agreed marks and what people wrote beside the findings, and works the findings out. One
 * request; a second for the sheets of a further audit or draw, and one more for cases that were chosen elsewhere. Nothing
 * is written. Refused where nothing at all is scored.
 */
export async function readFindings(
  { workbook: asItIs, audit: choice = null }: TaskGround,
  choices: FindingsChoices = {},
): Promise<Outcome<ReadFindings>> {
  const read = await asItIs.readBack(null, [], [...RECORD_SHEETS, ...sheetsOfFirst]);
  if (!read.ok) return read;
  const { sheets, standing } = read.value;
  const records = sheets.slice(0, RECORD_SHEETS.length);
  const [
    firstCriteria = null,
    sample = null,
    settled = null,
    review = null,
    firstFindings = null,
    actions = null,
    wording = null,
  ] = sheets.slice(RECORD_SHEETS.length);
  const basis = auditBasis(records, choice);
  if (!basis.ok) return basis;
  const together = await sheetsReadTogether(asItIs, sheetsOfFurtherAudit(basis.value));
  if (!together.ok) return together;
  const workbook = together.value;
  const criteria = await readCriteriaCells({ workbook }, basis.value.sheets, firstCriteria);
  if (!criteria.ok) return criteria;

  const scored = await readScoredTable({ workbook }, basis.value, sample);
  if (!scored.ok) return scored;
  const { cells, columns, place } = scored.value;
  const second = await readSecondReviewCells({ workbook }, basis.value, {
    review,
    disagreements: settled,
  });
  if (!second.ok) return second;
  const { disagreements } = second.value;
  const wish = await breakdownWish({ workbook }, basis.value.sheets, firstFindings, choices);
  if (!wish.ok) return wish;
  const audit = scoredAudit({ ...basis.value, columns }, cells, criteria.value, disagreements, wish.value);
  if (!audit.ok) return audit;
  if (audit.value.scoring.begun === 0) return refusal({ kind: "nothingScored", sheet: basis.value.sheet });
  const besideCells = await readBesideCells({ workbook }, basis.value.sheets, { actions, wording });
  if (!besideCells.ok) return besideCells;
  return success({
    ...audit.value,
    basis: basis.value,
    standing,
    besideCells: besideCells.value,
    columns,
    cells,
    disagreements,
    secondReviewCells: second.value.review,
    scoredTable: place === null ? tableOn(basis.value.sheet, standing) : place.table,
    ...countDraws(records, listOfAudit(basis.value.record)),
  });
}

/** The sheets that a further audit, or a further draw, has in place of those of the first, which were read already. */
function sheetsOfFurtherAudit({ sheets, sheet, register, existingCases }: AuditBasis): readonly string[] {
  const { review, disagreements } = secondReviewSheets(register.sheet);
  const scored = existingCases === null ? [sheet] : [];
  const twice = register.events.some(({ kind }) => kind === "Second review") ? [review, disagreements] : [];
  const own = [sheets.criteria, ...scored, ...twice, sheets.findings, sheets.actions, sheets.wording];
  return own.filter((name) => !sheetsOfFirst.includes(name));
}

/** The table on the sheet of a drawn sample. Where somebody put a second one beside it, the one that still bears our name. */
function tableOn(sheet: string, { tables }: Standing): string | null {
  const there = tables.filter((table) => table.sheet === sheet).map(({ name }) => name);
  return there.length === 1
    ? (there[0] ?? null)
    : (there.find((name) => /^AuditSample(_\d+)?$/.test(name)) ?? null);
}

/** The findings as they would be written now. */
export async function previewFindings(
  ground: TaskGround,
  choices: FindingsChoices = {},
): Promise<Outcome<FindingsPreview>> {
  const read = await readFindings(ground, choices);
  if (!read.ok) return read;
  return success(previewOf(read.value));
}

/** What of the reading the pane is shown. */
export function previewOf(read: ReadFindings): FindingsPreview {
  const { findings, cases, table, scoring, record, drawsBegun, drawsEnded, columns, cells } = read;
  return {
    findings,
    cases,
    rows: table.rows,
    scoring,
    record,
    drawsBegun,
    drawsEnded,
    breakdownColumns: cells === null ? [] : offeredColumns(cells, table, columns),
    beside: besidePreview(read),
  };
}

/** null where one of the two sheets can't be read, or neither is there yet. */
function besidePreview(read: ReadFindings): BesidePreview | null {
  const { actions, wording } = read.besideCells;
  const beside = besideReading(read, read.besideCells);
  if (!beside.ok || (actions === null && wording === null)) return null;
  return {
    actionsSheet: actions?.sheet ?? null,
    actions: beside.value.actions?.actions ?? [],
    wordingSheet: wording?.sheet ?? null,
    worded: beside.value.worded,
  };
}
