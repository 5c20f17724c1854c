import type { SheetState, TableState } from "./model";
import { displayText } from "./display/display-text";
import { cellAt, formatAt, putCell } from "./cells";

/**
 * Makes a table's column names what its header cells say. Excel keeps them texts, not blank and different from each
 * other: a blank one becomes "Column1", a repeated one gets a number ("Name2"), and the cell is changed to match.
 */
export function renameHeaders(sheet: SheetState, table: TableState): void {
  if (!table.showHeaders) return;
  const row = table.area.top;
  const names: string[] = [];
  table.columns.forEach((_, index) => {
    const column = table.area.left + index;
    const format = formatAt(sheet, row, column).numberFormat ?? "General";
    names.push(displayText(cellAt(sheet, row, column).value, format, false));
  });
  const unique = uniqueHeaders(names);
  table.columns.forEach((column, index) => {
    column.name = unique[index] ?? column.name;
    const place = table.area.left + index;
    const cell = cellAt(sheet, row, place);
    if (cell.value !== column.name || cell.formula !== undefined) {
      putCell(
        sheet,
        row,
        place,
        cell.format ? { value: column.name, format: cell.format } : { value: column.name },
      );
    }
  });
}

/** The names that Excel gives the columns of a table whose header cells say `wanted`, compared without case. */
export function uniqueHeaders(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  const named = new Set(wanted.map((name) => name.toLowerCase()));
  return wanted.map((name, index) => {
    const base = name === "" ? "Column" : name;
    let candidate = name === "" ? `Column${index + 1}` : name;
    const isFree = (text: string): boolean =>
      !taken.has(text.toLowerCase()) && (text === name || !named.has(text.toLowerCase()));
    for (let number = name === "" ? 1 : 2; !isFree(candidate); number += 1) candidate = `${base}${number}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
