import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { criteriaFaults } from "../core/scoring/criteria-faults";
import type { CriteriaSet, CriterionId } from "../core/scoring/criterion";
import { headerOfPart, laterHeaders, type CriteriaHeader } from "../sheets/criteria-columns";
import { criteriaSheet } from "../sheets/criteria-sheet";
import { criteriaTable } from "../sheets/criteria-table";
import { editedCriteria, underCriteria, type StandingCriteria } from "../sheets/edited-criteria";
import { offeredAnew } from "../sheets/offered-anew";
import type { SheetPlan } from "../sheets/plan";
import { scoringRows } from "../sheets/scoring-rows";
import { freeTableName } from "../sheets/sheet-names";
import type { SheetCells, WorkbookLook } from "../sheets/workbook";
import { aidsOfOwnTable } from "./aids-of-own-table";
import { auditBasis } from "./audit-basis";
import type { MarkMove } from "./change-answers";
import { CRITERIA_SHEET, RECORD_SHEETS, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { readScoredTable } from "./read-scored-table";
import { standingSet } from "./scored-audit";
import { remappedCases } from "./remapped-cases";
import { scoringTarget } from "./scoring-target";
import type { TaskGround } from "./task-ground";

/**
 * Writes a set of questions to Audit criteria, and offers its words in the scoring columns that stand: one look and one
 * write, as adding the columns takes; 1 or 2 requests more for columns of the auditor's own. Nothing of what was scored is touched: what words in columns of the auditor's own stand for
 * follows the marks (`moves`) on the record. `before` is the set as the auditor saw it.
 * Refused: questions that changed on the sheet meanwhile; a set with a fault; notes under the table where questions would
 * come; a question of a kind that the sheet of an earlier version has no column for.
 * Checked by: test/stories/criteria.test.ts
 */
export async function saveCriteria(
  { workbook, audit: choice = null }: TaskGround,
  before: CriteriaSet,
  set: CriteriaSet,
  moves: readonly MarkMove[] = [],
): Promise<Outcome<{ readonly sheet: string }>> {
  const looked = await workbook.look([...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!looked.ok) return looked;
  const [firstCriteria = null, sample = null] = looked.value.own.slice(RECORD_SHEETS.length);
  const records = looked.value.own.slice(0, RECORD_SHEETS.length);
  const basis = auditBasis(records, choice);
  if (!basis.ok) return basis;
  const sheet = basis.value.sheets.criteria;
  const read = await readCriteriaCells({ workbook }, basis.value.sheets, firstCriteria);
  if (!read.ok) return read;
  const criteria = read.value;
  const standing = standingSet(before.id, criteria);
  if (!standing.ok) return standing;
  if (criteria !== null && !isSame(standing.value, before))
    return refusal({ kind: "sheetChangedSince", sheet, written: [] });
  const table = await readScoredTable({ workbook }, basis.value, sample);
  if (!table.ok) return table;
  const { cells: scored, columns, place } = table.value;
  if (scored === null) return refusal({ kind: "sheetMissing", sheet: basis.value.sheet });
  const rows = scoringRows(scored, set, columns);
  if (!rows.ok) return rows;
  const faults = faultsOf(sheet, before, set, rows.value.headers);
  if (faults.length > 0) return refusal(...faults);

  const target = scoringTarget(basis.value, looked.value, place, scored, rows.value);
  const remapped = remappedCases(basis.value, records, { before, set, moves }, rows.value);
  const aids = await aidsOfOwnTable(
    { workbook },
    {
      basis: remapped === null ? basis.value : { ...basis.value, existingCases: remapped.cases },
      set,
      target,
      scored,
      criteria,
      keyColumn: rows.value.positions.key ?? 1,
    },
    "updating",
    { only: changedCriteria(before, set) },
  );
  if (!aids.ok) return aids;
  const { lists, own, standing: seen } = aids.value;
  const plans: SheetPlan[] = [];
  if (criteria === null) {
    const tables = looked.value.sheets.flatMap((each) => each.tables.map(({ name }) => name));
    const { name: auditName, settings } = basis.value;
    const names = { sheet, table: freeTableName("AuditCriteria", tables), auditName };
    plans.push(criteriaSheet({ partlyCountsAs: settings.partlyCountsAs, ...set }, names, own));
  } else {
    const found = standingCriteria(criteria, looked.value);
    const lacking = found === null ? [] : lackedHeaders(set, found);
    if (found === null || lacking.length > 0)
      return refusal({
        kind: "columnMissing",
        sheet,
        column: lacking[0] ?? "Id",
        headers: [...(found?.table.columns.keys() ?? [])],
      });
    const places = underCriteria(set, found);
    if (places.length > 0) return refusal({ kind: "cellsInTheWay", sheet, places });
    plans.push(editedCriteria(set, found, lists));
  }
  const steps = [...offeredAnew(before, set, { sheet, lists }, target), ...aids.value.steps];
  if (steps.length > 0) plans.push({ sheet: scored.sheet, owner: "edited", steps });
  if (remapped !== null) plans.push(remapped.plan);
  const written = await workbook.write(
    { sheets: plans, activate: null },
    seen === null ? {} : { standing: seen },
  );
  return written.ok ? success({ sheet }) : written;
}

/** Questions that are new or not as they were. */
function changedCriteria(before: CriteriaSet, set: CriteriaSet): ReadonlySet<CriterionId> {
  const was = new Map(before.criteria.map((criterion) => [criterion.id, JSON.stringify(criterion)]));
  const changed = set.criteria.filter((criterion) => was.get(criterion.id) !== JSON.stringify(criterion));
  return new Set(changed.map(({ id }) => id));
}

function isSame(first: CriteriaSet, second: CriteriaSet): boolean {
  const sorted = (set: CriteriaSet): string =>
    JSON.stringify(set, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  return sorted(first) === sorted(second);
}

/**
 * What can't be in the set. A rule that stood before on a column which this table does not have stays as it was: it is shown,
 * and asks of every case.
 */
function faultsOf(
  sheet: string,
  before: CriteriaSet,
  set: CriteriaSet,
  headers: readonly string[],
): readonly Problem[] {
  const rules = new Map(before.criteria.map(({ id, applies }) => [id, JSON.stringify(applies)]));
  return criteriaFaults(set.criteria, headers)
    .filter(({ index, fault }) => {
      const criterion = set.criteria[index];
      const stood = criterion !== undefined && rules.get(criterion.id) === JSON.stringify(criterion.applies);
      return fault !== "ruleColumnMissing" || !stood;
    })
    .map(({ index, part, fault, text }) => ({
      kind: "criterionUnusable",
      where: sheet,
      row: index + 1,
      column: headerOfPart[part],
      fault,
      text,
      place: null,
    }));
}

function standingCriteria(cells: SheetCells, look: WorkbookLook): StandingCriteria | null {
  const found = criteriaTable(cells);
  if (!found.found) return null;
  const tables = look.sheets.find(({ name }) => name === cells.sheet)?.tables ?? [];
  const excelTable = tables.find(({ headerRow }) => headerRow === found.table.headerRow) ?? null;
  return { cells, table: found.table, excelTable };
}

/** Columns that the set needs and the sheet of an earlier version does not have. */
function lackedHeaders(set: CriteriaSet, { table }: StandingCriteria): readonly CriteriaHeader[] {
  const needed: Readonly<Partial<Record<CriteriaHeader, boolean>>> = {
    Section: set.criteria.some(({ section }) => section !== ""),
    Kind: set.criteria.some(({ kind }) => kind !== "mark"),
    Options: set.criteria.some(({ options }) => options.length > 0),
  };
  return laterHeaders.filter((header) => needed[header] === true && !table.columns.has(header));
}
