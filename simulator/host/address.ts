import type { Area } from "./model";

/** Excel's last row and last column, counted from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters name, counted from 0; -1 for letters beyond Excel's last column and for no letters. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 > lastColumn ? -1 : column - 1;
}

export interface ParsedAddress {
  /** Undefined where the address names no sheet. */
  sheetName?: string;
  area: Area;
}

/** Reads "A1", "$A$1:B2", "A:C", "2:5", "Sheet1!A1" and "'My sheet'!A1"; null for anything else. */
export function parseAddress(text: string): ParsedAddress | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return null;
  const area = parseArea(parts[3] ?? "");
  if (!area) return null;
  const sheetName = parts[1]?.replaceAll("''", "'") ?? parts[2];
  return sheetName === undefined ? { area } : { sheetName, area };
}

function parseArea(text: string): Area | null {
  const [first = "", second = first, ...more] = text.replaceAll("$", "").split(":");
  if (more.length > 0) return null;
  const start = parseCorner(first);
  const end = parseCorner(second);
  if (!start || !end) return null;
  // "A1:B" and "A:3" are no addresses; a lone "A" or "3" isn't one either.
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null))
    return null;
  if ((start.row === null || start.column === null) && !text.includes(":")) return null;
  const rows = [start.row ?? 0, end.row ?? lastRow];
  const columns = [start.column ?? 0, end.column ?? lastColumn];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const parts = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!parts || text === "") return null;
  const letters = parts[1] ?? "";
  const digits = parts[2] ?? "";
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && (row < 0 || row > lastRow))) return null;
  return { row, column };
}

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === lastColumn;

/** "A1", "A1:B2", "A:C" or "2:5", without the sheet. */
export function writeArea(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const start = `${columnLetters(area.left)}${area.top + 1}`;
  const end = `${columnLetters(area.right)}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** The sheet's name as formulas write it: in quotation marks where Excel needs them. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^(R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address as `range.address` gives it: "Sheet1!A1:B2". */
export const writeAddress = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${writeArea(area)}`;
