import { isCellError, type CellValue } from "../core/frame/cell-value";
import { cellText } from "../core/scoring/mark-meaning";
import { criteriaHeaders, laterHeaders, type CriteriaHeader } from "./criteria-columns";
import type { SheetCells } from "./workbook";

/** Where the table of Audit criteria stands, found by its headers. Rows and columns counted from 1. */
export interface CriteriaTable {
  readonly headerRow: number;
  /** The column of each header; none for a header of a later version on an earlier sheet. */
  readonly columns: ReadonlyMap<CriteriaHeader, number>;
  /** The rows below it that hold something in any of these columns. */
  readonly rows: readonly number[];
}

export type FoundCriteriaTable =
  | { readonly found: true; readonly table: CriteriaTable }
  | { readonly found: false; readonly missing: readonly string[] };

/** The first row with the headers of the table; where no row has them all, what the best of them lacks. */
export function criteriaTable(cells: SheetCells): FoundCriteriaTable {
  const needed = criteriaHeaders.filter((header) => !laterHeaders.includes(header));
  let missing: readonly string[] = needed;
  for (const [index, row] of cells.values.entries()) {
    const words = row.map(cellText);
    const lacking = needed.filter((header) => !words.includes(header));
    if (lacking.length < missing.length) missing = lacking;
    if (lacking.length > 0) continue;
    const columns = new Map(
      criteriaHeaders
        .map((header): [CriteriaHeader, number] => [header, words.indexOf(header) + 1])
        .filter(([, column]) => column > 0),
    );
    const rows = cells.values
      .map((_, below) => below + 1)
      .filter((number) => number > index + 1 && hasText(cells.values[number - 1] ?? [], columns));
    return { found: true, table: { headerRow: index + 1, columns, rows } };
  }
  return { found: false, missing };
}

/** Notes that somebody wrote under the table, with neither id nor question, are no rows of it. */
function hasText(row: readonly CellValue[], columns: ReadonlyMap<CriteriaHeader, number>): boolean {
  return (["Id", "Question", "Short name"] as const).some((header) => {
    const cell = row[(columns.get(header) ?? 0) - 1] ?? "";
    return isCellError(cell) || cellText(cell) !== "";
  });
}
