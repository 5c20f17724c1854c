import { columnIndex, columnLetters, lastColumn, lastRow } from "../host/address";
import type { Area } from "../host/model";

/** "A1" for (0, 0). */
export const cellText = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1" for one cell, "A1:B9" for more. */
export function areaText(area: Area): string {
  const first = cellText(area.top, area.left);
  const last = cellText(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$9", with dollars also for one cell. */
export function absoluteAreaText(area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

interface Corner {
  row: number | undefined;
  column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
  };
}

/**
 * The rectangle of a reference without a sheet: a cell, a range, whole rows or whole columns, dollars or not.
 * Undefined for anything else, and for what lies outside a sheet.
 */
export function areaOf(text: string): Area | undefined {
  const [firstText = "", lastText, ...more] = text.split(":");
  if (more.length > 0) return undefined;
  const first = corner(firstText);
  const last = lastText === undefined ? first : corner(lastText);
  if (!first || !last) return undefined;
  if (lastText === undefined && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? lastRow];
  const columns = [first.column ?? 0, last.column ?? lastColumn];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn ? undefined : area;
}

/** The rectangles of a list parted by spaces (`sqref`); what can't be read is left out. */
export function areasOf(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).flatMap((piece) => areaOf(piece) ?? []);
}

/** A sheet's name as a reference spells it: in apostrophes, those inside doubled. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
