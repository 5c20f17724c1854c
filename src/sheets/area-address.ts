import { cellAddress, columnLetters } from "../core/frame/cell-address";
import type { PlannedArea } from "./plan";

/** The address of an area without its sheet: "A4:C9", or "A4" for a single cell. */
export function areaAddress(area: PlannedArea): string {
  const first = cellAddress(area.left, area.top);
  const last = cellAddress(area.right, area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** An area with dollar signs and its sheet, for formulas of validations: `'Audit criteria'!$A$5:$A$8`. */
export function fixedReference(sheet: string, area: PlannedArea): string {
  const fixed = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!${fixed(area.top, area.left)}:${fixed(area.bottom, area.right)}`;
}
