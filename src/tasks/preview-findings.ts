import { refusal, success, type Outcome } from "../core/outcome";
import type { Sliced } from "../core/sliced";
import type { ScoredTableColumns } from "../sheets/scoring-rows";
import type { SheetCells, Standing } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import { countDraws, listOfAudit } from "./count-draws";
import { besideReading } from "./beside-findings";
import { breakdownWish, offeredColumns } from "./breakdown-columns";
import type { BesideCells } from "./beside-cells";
import { readFindingsSheets, type FindingsReadingTerms, type FindingsSheets } from "./read-findings-sheets";
import { scoredAuditInSlices, type ScoredAuditReading } from "./scored-audit";
import type { TaskGround } from "./task-ground";
import { unhurried } from "./unhurried";
import type { BesidePreview, FindingsChoices, FindingsPreview } from "./findings-results";

export interface ReadFindings extends ScoredAuditReading {
  readonly basis: AuditBasis;
  /** The sheets that it was made from. */
  readonly from: FindingsSheets;
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
  /** Audit findings as they were made before; the list as it was frozen, where that was asked for. */
  readonly standingFindings: SheetCells | null;
  readonly frame: SheetCells | null;
  readonly criteriaCells: SheetCells | null;
  readonly records: readonly (SheetCells | null)[];
}

/**
 * Reads records, criteria, scores, agreed marks and what people wrote beside the findings, and works the findings out. One
 * request for the first audit, else two. Nothing is written. Refused where nothing at all is scored.
 */
export async function readFindings(
  { workbook, audit: choice = null }: TaskGround,
  choices: FindingsChoices = {},
  terms: FindingsReadingTerms = {},
  signal: AbortSignal | null = null,
): Promise<Outcome<ReadFindings>> {
  const read = await readFindingsSheets({ workbook }, choice, terms);
  if (!read.ok) return read;
  const made = await unhurried(findingsOfSheets(read.value, choices), signal);
  return made === null ? refusal({ kind: "stopped", written: [] }) : made.answer;
}

/** The same from sheets that are read already. */
export function* findingsOfSheets(
  sheets: FindingsSheets,
  choices: FindingsChoices,
): Sliced<Outcome<ReadFindings>> {
  const { basis, records, standing, scored, criteria, disagreements, review, findings, beside, frame } =
    sheets;
  const { cells, columns, place } = scored;
  const wish = breakdownWish(findings, choices);
  const audit = yield* scoredAuditInSlices({ ...basis, columns }, cells, criteria, disagreements, wish);
  if (!audit.ok) return audit;
  if (audit.value.scoring.begun === 0) return refusal({ kind: "nothingScored", sheet: basis.sheet });
  return success({
    ...audit.value,
    basis,
    from: sheets,
    standing,
    besideCells: beside,
    columns,
    cells,
    disagreements,
    secondReviewCells: review,
    standingFindings: findings,
    frame,
    criteriaCells: criteria,
    records,
    scoredTable: place === null ? tableOn(basis.sheet, standing) : place.table,
    ...countDraws(records, listOfAudit(basis.record)),
  });
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
