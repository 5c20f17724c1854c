import type { ListPlace } from "../core/frame/list-cells";
import type { ScoringTarget } from "../sheets/scoring-columns";
import type { ScoredTableReading } from "../sheets/scoring-rows";
import type { SheetCells, WorkbookLook } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";

/** The table of cases as it stands, so that columns or rows can be put beside it. */
export function scoringTarget(
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
