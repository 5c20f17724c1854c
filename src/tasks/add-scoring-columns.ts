import { refusal, success, type Outcome } from "../core/outcome";
import { criteriaSheet } from "../sheets/criteria-sheet";
import { scoringColumns, type ScoringTarget } from "../sheets/scoring-columns";
import { scoringRows } from "../sheets/scoring-rows";
import { freeTableName } from "../sheets/sheet-names";
import type { SheetCells, WorkbookLook } from "../sheets/workbook";
import { auditBasis, type AuditBasis } from "./audit-basis";
import { CRITERIA_SHEET, RECORD_SHEETS, recordsAmong, SAMPLE_SHEET } from "./own-sheets";
import { standingSet } from "./scored-audit";
import type { TaskGround } from "./task-ground";
import type { AddedColumns } from "./tasks";

/**
 * Adds a column with a dropdown for each question to the table that is scored, and writes Audit criteria where it is
 * not there yet. What stands already is left as it is, so that adding twice adds nothing twice. Refused: the list that
 * a draw was made from.
 */
export async function addScoringColumns(
  { workbook }: TaskGround,
  criteriaSetId: string,
): Promise<Outcome<AddedColumns>> {
  const looked = await workbook.look([...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!looked.ok) return looked;
  const records = looked.value.own.slice(0, RECORD_SHEETS.length);
  const [criteria = null, sample = null] = looked.value.own.slice(RECORD_SHEETS.length);
  const basis = auditBasis(records);
  if (!basis.ok) return basis;
  if (isListOfDraw(basis.value, records))
    return refusal({ kind: "listOfDrawNotForScoring", sheet: basis.value.sheet });

  const other = basis.value.sheet === SAMPLE_SHEET ? null : await workbook.readSheets([basis.value.sheet]);
  if (other?.ok === false) return other;
  const scored = other === null ? sample : (other.value[0] ?? null);
  if (scored === null) return refusal({ kind: "sheetMissing", sheet: basis.value.sheet });
  const set = standingSet(criteriaSetId, criteria);
  if (!set.ok) return set;
  const table = scoringRows(scored, set.value, basis.value.columns);
  if (!table.ok) return table;

  const target = scoringTarget(basis.value, looked.value, scored, table.value.headerRow, table.value.lastRow);
  const columns = scoringColumns(set.value, CRITERIA_SHEET, target);
  const tableNames = looked.value.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = {
    sheet: CRITERIA_SHEET,
    table: freeTableName("AuditCriteria", tableNames),
    auditName: basis.value.name,
  };
  const sheets = [
    ...(criteria === null ? [criteriaSheet(set.value, names)] : []),
    ...(columns.added.length > 0 ? [columns.plan] : []),
  ];
  if (sheets.length > 0) {
    const written = await workbook.write({ sheets, activate: null });
    if (!written.ok) return written;
  }
  return success({ sheet: scored.sheet, added: columns.added, alreadyThere: columns.alreadyThere });
}

/** A draw was begun from the very table that is to be scored: nothing is ever written into it. */
function isListOfDraw(basis: AuditBasis, records: readonly (SheetCells | null)[]): boolean {
  return recordsAmong(records).some(({ draw }) => draw !== null && draw.place.sheet === basis.sheet);
}

function scoringTarget(
  basis: AuditBasis,
  look: WorkbookLook,
  cells: SheetCells,
  headerRow: number,
  lastRow: number,
): ScoringTarget {
  const tables = look.sheets.find((sheet) => sheet.name === cells.sheet)?.tables ?? [];
  const table = tables.find((each) => each.headerRow === headerRow) ?? null;
  const headers = (cells.values[headerRow - 1] ?? []).map((value) =>
    typeof value === "object" ? value.error : String(value),
  );
  const firstColumn = table?.firstColumn ?? headers.findIndex((header) => header.trim() !== "") + 1;
  const lastColumn = table?.lastColumn ?? headers.findLastIndex((header) => header.trim() !== "") + 1;
  return {
    sheet: cells.sheet,
    table: table?.name ?? null,
    headerRow,
    firstColumn,
    lastColumn,
    lastRow: table?.lastRow ?? lastRow,
    headers: headers.slice(firstColumn - 1, lastColumn),
    markColumns: basis.columns.markColumns,
    ownSheetOf: basis.record === null ? null : basis.name,
  };
}
