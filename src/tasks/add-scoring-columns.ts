import { cellAddress } from "../core/frame/cell-address";
import type { ListPlace } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/problem";
import { criteriaSheet } from "../sheets/criteria-sheet";
import { scoringColumns, type ScoringTarget } from "../sheets/scoring-columns";
import { scoringRows, type ScoredTableReading } from "../sheets/scoring-rows";
import { freeTableName } from "../sheets/sheet-names";
import type { SheetCells, WorkbookLook } from "../sheets/workbook";
import { auditBasis, type AuditBasis } from "./audit-basis";
import { CRITERIA_SHEET, RECORD_SHEETS, recordsAmong, SAMPLE_SHEET } from "./own-sheets";
import { readScoredTable } from "./read-scored-table";
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

  const read = await readScoredTable({ workbook }, basis.value, sample);
  if (!read.ok) return read;
  const { cells: scored, sheet: whole } = read.value;
  if (scored === null || whole === null) return refusal({ kind: "sheetMissing", sheet: basis.value.sheet });
  const set = standingSet(criteriaSetId, criteria);
  if (!set.ok) return set;
  const table = scoringRows(scored, set.value, read.value.columns);
  if (!table.ok) return table;

  const target = scoringTarget(basis.value, looked.value, read.value.place, scored, table.value);
  const columns = scoringColumns(set.value, CRITERIA_SHEET, target);
  const inTheWay = filledBeside(whole, target, columns.added.length);
  if (inTheWay.length > 0) return refusal({ kind: "cellsInTheWay", sheet: whole.sheet, places: inTheWay });
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
  place: ListPlace | null,
  cells: SheetCells,
  { headerRow, lastRow }: ScoredTableReading,
): ScoringTarget {
  const tables = look.sheets.find((sheet) => sheet.name === cells.sheet)?.tables ?? [];
  const table =
    tables.find((each) => (place === null ? each.headerRow === headerRow : each.name === place.table)) ??
    null;
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
    hasTotals: table?.hasTotals === true,
    headers: headers.slice(firstColumn - 1, lastColumn),
    markColumns: basis.columns.markColumns,
    ownSheetOf: basis.record === null ? null : basis.name,
  };
}

/** Cells that hold something where the new columns would stand, at most 100: they are never written over. */
function filledBeside(
  { sheet, values }: SheetCells,
  { headerRow, lastRow, lastColumn }: ScoringTarget,
  columns: number,
): readonly CellPlace[] {
  return values
    .slice(headerRow - 1, Math.max(lastRow, headerRow + 1))
    .flatMap((row, down) =>
      row
        .slice(lastColumn, lastColumn + columns)
        .flatMap((value, across) =>
          value === "" ? [] : [{ sheet, address: cellAddress(lastColumn + 1 + across, headerRow + down) }],
        ),
    )
    .slice(0, 100);
}
