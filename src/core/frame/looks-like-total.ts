import type { CellValue } from "./cell-value";

const TOTAL_WORD = /^(grand[\s-]+|sub[\s-]*)?totals?\b/i;

/**
 * Whether a row looks like a total and not like a case: its case number says "Total", "Grand total" or "Subtotal", or
 * its case number is blank and another cell says so. The auditor decides; nothing is left out on this alone.
 */
export function looksLikeTotal(caseId: readonly CellValue[], cells: readonly CellValue[]): boolean {
  if (caseId.some(saysTotal)) return true;
  const blankId = caseId.every((value) => typeof value === "string" && value.trim() === "");
  return blankId && cells.some(saysTotal);
}

function saysTotal(value: CellValue): boolean {
  return typeof value === "string" && TOTAL_WORD.test(value.trim());
}
