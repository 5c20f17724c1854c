import type { ListPlace } from "../core/frame/list-cells";
import { success, type Outcome } from "../core/outcome";
import type { SheetCells, Standing } from "../sheets/workbook";
import type { ScoredTableColumns } from "../sheets/scoring-rows";
import type { AuditBasis } from "./audit-basis";
import { SAMPLE_SHEET } from "./own-sheets";
import type { TaskGround } from "./task-ground";

/** The sheet with the scored cases, and how far the cases reach on it. */
export interface ScoredTable {
  /** null where the sheet is not there. `cells` without what stands outside the table of cases. */
  readonly cells: SheetCells | null;
  /** The whole sheet. */
  readonly sheet: SheetCells | null;
  readonly columns: ScoredTableColumns;
  /** The Excel table, where cases chosen elsewhere stand in one; a drawn sample finds its own. */
  readonly place: ListPlace | null;
  /** What may stand in the way of writing to it; null where nobody looked. */
  readonly standing: Standing | null;
  /** The other sheets that were asked for with it, in their order. */
  readonly beside: readonly (SheetCells | null)[];
}

/**
 * Reads the table that is scored: no request where it is the Audit sample that was read already, else 1. Cases chosen
 * elsewhere end where their table ends: a totals row or a note beside it is no case. A plain list whose header row was
 * moved is looked for by its headers, for 1 request more. `besides` are further sheets, read in the same request; where
 * the table was read already, they are the request.
 */
export async function readScoredTable(
  { workbook }: Pick<TaskGround, "workbook">,
  basis: AuditBasis,
  sample: SheetCells | null,
  besides: readonly string[] = [],
): Promise<Outcome<ScoredTable>> {
  const { sheet, columns, existingCases } = basis;
  const whole = ([cells = null, ...beside]: readonly (SheetCells | null)[]): Outcome<ScoredTable> => {
    const all = { ...columns, headerRow: null };
    return success({ cells, sheet: cells, columns: all, place: null, standing: null, beside });
  };
  if (existingCases === null) {
    const isRead = sheet === SAMPLE_SHEET;
    if (isRead && besides.length === 0) return whole([sample]);
    const read = await workbook.readSheets(isRead ? besides : [sheet, ...besides]);
    if (!read.ok) return read;
    return whole(isRead ? [sample, ...read.value] : read.value);
  }
  const { place, caseIdColumn } = existingCases;
  const read = await workbook.readBack(place, [caseIdColumn], [sheet, ...besides]);
  if (read.ok) {
    const [cells = null, ...beside] = read.value.sheets;
    const now = read.value.list?.place ?? place;
    return success({
      cells: cells === null ? null : cutToTable(cells, now),
      sheet: cells,
      columns: { ...columns, headerRow: now.headerRow },
      place: now,
      standing: read.value.standing,
      beside,
    });
  }
  if (place.table !== null || !read.problems.every(({ kind }) => kind === "columnMissing")) return read;
  const again = await workbook.readSheets([sheet, ...besides]);
  return again.ok ? whole(again.value) : again;
}

/**
 * The cells of the list alone, with the names of its columns as its headers. A plain list may have grown to the right,
 * where the scoring columns stand: it reaches to the next column without a header. A table knows its own columns.
 */
function cutToTable(
  cells: SheetCells,
  { table, headerRow, firstColumn, lastColumn, lastRow, headers }: ListPlace,
): SheetCells {
  const headerCells = cells.values[headerRow - 1] ?? [];
  const isHeaded = (index: number): boolean => String(headerCells[index] ?? "").trim() !== "";
  let right = lastColumn;
  while (table === null && isHeaded(right)) right += 1;
  return {
    sheet: cells.sheet,
    values: cells.values
      .slice(0, lastRow)
      .map((row, down) =>
        row.map((value, index) =>
          index < firstColumn - 1 || index >= right
            ? ""
            : down === headerRow - 1
              ? (headers[index - firstColumn + 1] ?? value)
              : value,
        ),
      ),
  };
}
