import { refusal, success, type Outcome } from "../core/outcome";
import type { CriteriaSet } from "../core/scoring/criterion";
import { choiceLists, newListSteps } from "../sheets/choice-lists";
import { criteriaSheet } from "../sheets/criteria-sheet";
import type { SheetPlan } from "../sheets/plan";
import { acknowledgedHeader, questionHeaders } from "../sheets/scoring-headers";
import { scoringColumns } from "../sheets/scoring-columns";
import { scoringRows } from "../sheets/scoring-rows";
import { freeTableName } from "../sheets/sheet-names";
import type { SheetCells } from "../sheets/workbook";
import { aidsOfOwnTable } from "./aids-of-own-table";
import { auditBasis, type AuditBasis } from "./audit-basis";
import { CRITERIA_SHEET, RECORD_SHEETS, recordsAmong, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { filledCells } from "./filled-cells";
import { readScoredTable } from "./read-scored-table";
import { renamedColumnProblems } from "./renamed-column-problems";
import { standingSet } from "./scored-audit";
import { scoringTarget } from "./scoring-target";
import type { TaskGround } from "./task-ground";
import type { AddedColumns } from "./scoring-results";

/**
 * Adds a column with a dropdown for each question to the table that is scored, and writes Audit criteria where it is
 * not there yet. What stands already is left as it is, so that adding twice adds nothing twice. Columns of the auditor's own
 * that hold marks get the same help in scoring, as far as they have none of their own. Refused: the list that
 * a draw was made from; a column that is gone while another could be it. `anew`: the auditor said of
 * such a column that it is none of those; then it alone is added again.
 */
export async function addScoringColumns(
  { workbook, audit: choice = null }: TaskGround,
  criteriaSetId: string,
  anew: string | null = null,
): Promise<Outcome<AddedColumns>> {
  const looked = await workbook.look([...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!looked.ok) return looked;
  const records = looked.value.own.slice(0, RECORD_SHEETS.length);
  const [firstCriteria = null, sample = null] = looked.value.own.slice(RECORD_SHEETS.length);
  const basis = auditBasis(records, choice);
  if (!basis.ok) return basis;
  const { criteria: criteriaName } = basis.value.sheets;
  const standingCriteria = await readCriteriaCells({ workbook }, basis.value.sheets, firstCriteria);
  if (!standingCriteria.ok) return standingCriteria;
  const criteria = standingCriteria.value;
  if (isListOfDraw(basis.value, records))
    return refusal({ kind: "listOfDrawNotForScoring", sheet: basis.value.sheet });

  const read = await readScoredTable({ workbook }, basis.value, sample);
  if (!read.ok) return read;
  const { cells: scored, sheet: whole } = read.value;
  if (scored === null || whole === null) return refusal({ kind: "sheetMissing", sheet: basis.value.sheet });
  const set = standingSet(criteriaSetId, criteria);
  if (!set.ok) return set;
  const table = scoringRows(scored, set.value, read.value.columns);
  if (!table.ok) return table;

  const asked = renamedColumnProblems(set.value, scored, table.value, read.value.columns, "adding");
  if (anew === null && asked.length > 0) return refusal(...asked);

  const target = scoringTarget(basis.value, looked.value, read.value.place, scored, table.value);
  const only = anew === null ? null : [ownHeader(set.value, basis.value, anew)];
  const words = { sheet: criteriaName, lists: choiceLists(set.value, criteria) };
  const columns = scoringColumns(set.value, words, target, only);
  const inTheWay = filledCells(whole, {
    top: target.headerRow,
    left: target.lastColumn + 1,
    bottom: Math.max(target.lastRow, target.headerRow + 1),
    right: target.lastColumn + columns.added.length,
  });
  if (inTheWay.length > 0) return refusal({ kind: "cellsInTheWay", sheet: whole.sheet, places: inTheWay });
  // It comes with the first columns, and no table of anybody else has it.
  const isFirst = columns.added.includes(acknowledgedHeader);
  const keyColumn = table.value.positions.key ?? 1;
  const aids = await aidsOfOwnTable(
    { workbook },
    { basis: basis.value, set: set.value, target, scored, criteria, keyColumn },
    "adding",
    anew === null
      ? { right: isFirst ? target.lastColumn + columns.added.length : null }
      : { only: new Set() },
  );
  if (!aids.ok) return aids;
  const { lists, own, steps, kept, standing } = aids.value;
  const tableNames = looked.value.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = {
    sheet: criteriaName,
    table: freeTableName("AuditCriteria", tableNames),
    auditName: basis.value.name,
  };
  const offers = columns.added.length > 0 || steps.some(({ step }) => step === "choices");
  const newLists = criteria === null || !offers ? [] : newListSteps(lists);
  const partlyCountsAs = set.value.partlyCountsAs ?? basis.value.settings.partlyCountsAs;
  const plan: SheetPlan = { ...columns.plan, steps: [...columns.plan.steps, ...steps] };
  const sheets: readonly SheetPlan[] = [
    ...(criteria === null ? [criteriaSheet({ ...set.value, partlyCountsAs }, names, own)] : []),
    ...(newLists.length > 0 ? [{ sheet: criteriaName, owner: "edited" as const, steps: newLists }] : []),
    ...(plan.steps.length > 0 ? [plan] : []),
  ];
  if (sheets.length > 0) {
    const written = await workbook.write({ sheets, activate: null }, standing === null ? {} : { standing });
    if (!written.ok) return written;
  }
  return success({ sheet: scored.sheet, added: columns.added, alreadyThere: columns.alreadyThere, kept });
}

/** For marks that stood in a column of the auditor's own, ours is added. */
function ownHeader({ criteria }: CriteriaSet, { columns }: AuditBasis, header: string): string {
  const mapped = criteria.find(({ id }) => columns.markColumns[id] === header);
  return mapped === undefined ? header : questionHeaders(mapped).mark;
}

/** A draw was begun from the very table that is to be scored: nothing is ever written into it. */
function isListOfDraw(basis: AuditBasis, records: readonly (SheetCells | null)[]): boolean {
  return recordsAmong(records).some(({ draw }) => draw !== null && draw.place.sheet === basis.sheet);
}
