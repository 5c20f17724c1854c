import { refusal, success, type Outcome } from "../core/outcome";
import type { Moment } from "../core/sampling/draw-record";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { RowWrite } from "../sheets/case-row";
import type { SheetPlan } from "../sheets/plan";
import { remappedRecord } from "../sheets/remapped-record";
import { scoringRows } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";
import { auditBasis, type AuditBasis } from "./audit-basis";
import { CRITERIA_SHEET, RECORD_SHEETS, SAMPLE_SHEET } from "./own-sheets";
import { putBack } from "./put-back";
import { readCriteriaCells } from "./read-criteria-cells";
import { readScoredTable } from "./read-scored-table";
import { renamedColumnProblems } from "./renamed-column-problems";
import { positionOf } from "./scoring-sheet";
import { scoredSet } from "./scored-audit";
import type { TaskGround } from "./task-ground";

/** The auditor's word: the scoring column that is gone by its header stands under this one now. */
export interface FoundColumn {
  readonly column: string;
  readonly standsAs: string;
}

/**
 * Keeps the auditor's word that a scoring column stands under another header. A column of ours gets its header back, one cell,
 * so that everybody and everything finds it again; of a column of the auditor's own, the record keeps the new name. Refused:
 * a column that is none of those that could be it as the table stands now.
 * Checked by: test/stories/renamed-columns.test.ts
 */
export async function restoreColumn(
  { workbook, surroundings, audit: choice = null }: TaskGround,
  { column, standsAs }: FoundColumn,
  by: string,
): Promise<Outcome<{ readonly sheet: string }>> {
  const looked = await workbook.look([...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!looked.ok) return looked;
  const records = looked.value.own.slice(0, RECORD_SHEETS.length);
  const [firstCriteria = null, sample = null] = looked.value.own.slice(RECORD_SHEETS.length);
  const basis = auditBasis(records, choice);
  if (!basis.ok) return basis;
  const criteria = await readCriteriaCells({ workbook }, basis.value.sheets, firstCriteria);
  if (!criteria.ok) return criteria;
  const read = await readScoredTable({ workbook }, basis.value, sample);
  if (!read.ok) return read;
  const { cells, columns } = read.value;
  if (cells === null) return refusal({ kind: "sheetMissing", sheet: basis.value.sheet });
  const standing = scoredSet(basis.value, criteria.value);
  if (!standing.ok) return standing;
  const set = standing.value;
  const table = scoringRows(cells, set, columns);
  if (!table.ok) return table;
  const { headers, headerRow } = table.value;
  const lost = renamedColumnProblems(set, cells, table.value, columns, "adding").find(
    (each) => each.column === column,
  );
  const position = positionOf(headers, standsAs);
  if (lost?.renumbered === true) return refusal(lost);
  if (lost?.candidates.includes(standsAs) !== true || position === null)
    return refusal({ kind: "sheetChangedSince", sheet: cells.sheet, written: [] });

  const { readOnly, sheets } = looked.value;
  if (readOnly) return refusal({ kind: "workbookReadOnly" });
  const mapped = Object.entries(columns.markColumns).find(([, header]) => header === column)?.[0];
  const plan =
    mapped === undefined
      ? null
      : mappingPlan(basis.value, records, [mapped, standsAs], surroundings.now(), by);
  if (plan !== null) {
    const kept = await workbook.write({ sheets: [plan], activate: null });
    return kept.ok ? success({ sheet: plan.sheet }) : kept;
  }
  if (sheets.some((each) => each.name === cells.sheet && each.protected))
    return refusal({ kind: "sheetProtected", sheet: cells.sheet });
  return headerGivenBack({ workbook }, { sheet: cells.sheet, headerRow, position }, { column, standsAs });
}

/** The record of cases chosen elsewhere with the new name of the column that holds a question's marks; null where it is no such. */
function mappingPlan(
  { existingRecord }: AuditBasis,
  records: readonly (SheetCells | null)[],
  [criterion, header]: readonly [string, string],
  at: Moment,
  by: string,
): SheetPlan | null {
  const standing = records.find((cells) => cells?.sheet === existingRecord?.sheet) ?? null;
  if (existingRecord === null || standing === null) return null;
  const { cases } = existingRecord;
  const remapped = { ...cases, markColumns: { ...cases.markColumns, [criterion]: header } };
  return remappedRecord(existingRecord, remapped, standing, { by, at });
}

/** Writes one header cell: 1 request. Where another column stands there by now, its header is put back. */
async function headerGivenBack(
  ground: Pick<TaskGround, "workbook">,
  {
    sheet,
    headerRow,
    position,
  }: { readonly sheet: string; readonly headerRow: number; readonly position: number },
  { column, standsAs }: FoundColumn,
): Promise<Outcome<{ readonly sheet: string }>> {
  const write: RowWrite = {
    sheet,
    headerRow,
    row: headerRow,
    keyColumn: position,
    cells: [{ column: position, as: "text", value: column }],
  };
  const written = await ground.workbook.writeRow(write);
  if (!written.ok) return written;
  const [before] = written.value.before;
  if (foldedWord(cellText(before?.value ?? "")) === foldedWord(standsAs)) return success({ sheet });
  const back = await putBack(ground, write, written.value);
  return back.ok ? refusal({ kind: "sheetChangedSince", sheet, written: [] }) : back;
}
