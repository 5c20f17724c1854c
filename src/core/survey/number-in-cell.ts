import type { CellValue } from "../frame/cell-value";

/**
 * The number that a cell holds, also where it stands there as text: "4". null for
 * anything else, "007" and "1.50" among it, which are written so for a reason.
 * Checked by: test/core/survey/column-kind.test.ts, test/core/survey/survey-result.test.ts
 */
export function numberInCell(cell: CellValue): number | null {
  if (typeof cell !== "string") return typeof cell === "number" ? cell : null;
  const number = Number(cell);
  return Number.isFinite(number) && String(number) === cell.trim() ? number : null;
}
