import { isCellError, type CellValue } from "../core/frame/cell-value";
import type { SheetCells } from "./workbook";

/** The words of a cell as text: blank "", a number in shortest decimal, an error by its name. */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** Row number (from 1) of the first row whose first cell says `label`, or null. */
export function rowOfLabel(cells: SheetCells, label: string, from = 1): number | null {
  const index = cells.values.findIndex((row, at) => at >= from - 1 && cellText(row[0]) === label);
  return index < 0 ? null : index + 1;
}

/** The words right of a label in column A, or null where the label is not there. */
export function factOfLabel(cells: SheetCells, label: string): string | null {
  const row = rowOfLabel(cells, label);
  return row === null ? null : cellText(cells.values[row - 1]?.[1]);
}

/** The rows of a plain table under its section: from below the header to the next blank first cell. Null: no section. */
export function tableUnder(cells: SheetCells, section: string): readonly (readonly CellValue[])[] | null {
  const row = rowOfLabel(cells, section);
  if (row === null) return null;
  const rows = cells.values.slice(row + 1);
  const end = rows.findIndex((line) => cellText(line[0]) === "");
  return end < 0 ? rows : rows.slice(0, end);
}
