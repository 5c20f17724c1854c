import { columnLetters } from "../../core/frame/cell-address";

/** The table that is scored, as formulas name it. Rows and columns are counted from 1. */
export interface ReferredTable {
  readonly sheet: string;
  /** The Excel table; null for a plain list. */
  readonly table: string | null;
  /** The header row as it stands, untrimmed; index 0 is column A. */
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly lastRow: number;
}

/**
 * A column of the scored table in a formula: `AuditSample[Group]`, with a second pair of brackets round a header with
 * other signs than letters, digits and spaces, and `[ ] # ' @` escaped; `'My cases'!$H$2:$H$61` where there is no Excel table or
 * the column stands apart from it.
 */
export function columnReference(source: ReferredTable, position: number): string {
  const header = source.headers[position - 1] ?? "";
  if (source.table === null || !isInTable(source, position) || isUnsteady(header)) {
    return fixedColumn(source.sheet, position, source.headerRow + 1, source.lastRow);
  }
  const escaped = header.replace(/[[\]#'@]/g, "'$&");
  return /^[\p{L}\p{N} _]+$/u.test(header) ? `${source.table}[${escaped}]` : `${source.table}[[${escaped}]]`;
}

/** Cells of one column of a sheet, with dollar signs: `'Audit disagreements'!$I$5:$I$12`. */
export function fixedColumn(sheet: string, position: number, first: number, last: number): string {
  const letters = columnLetters(position);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${Math.max(first, last)}`;
}

/** The headers of a table have no gap; what stands beyond one is not in it. */
function isInTable({ headers }: ReferredTable, position: number): boolean {
  const first = headers.findIndex((header) => header !== "");
  const gap = headers.findIndex((header, index) => index > first && header === "");
  return position > first && (gap < 0 || position <= gap);
}

/**
 * Spaces at the ends and line breaks are not kept by every program that reads such a name; an apostrophe before a closing
 * bracket, its own or that of the name, is not read alike by all (LibreOffice takes it to escape the bracket).
 */
function isUnsteady(header: string): boolean {
  return header.trim() !== header || /\p{Cc}|'(?:\]|$)/u.test(header);
}
