import { composedCaseKey } from "../../core/frame/case-key";
import type { ListCells } from "../../core/frame/list-cells";
import { numberText } from "./sentence-words";

/** What can be said at once about the case numbers of the whole list: "All 2,538 are filled in and different." */
export function caseNumberHint(cells: ListCells, columns: readonly string[]): string {
  const found = columns.map((column) => cells.columns.find(({ header }) => header === column));
  if (found.length === 0) return "Choose the column that tells one case from another.";
  const keys = Array.from({ length: cells.rowCount }, (_, row) =>
    composedCaseKey(found.map((column) => column?.values[row] ?? "")),
  );
  const usable = keys.flatMap((key) => (key.ok ? [key.key] : []));
  const different = new Set(usable).size;
  if (different === cells.rowCount) return `All ${numberText(cells.rowCount)} are filled in and different.`;
  return `${numberText(usable.length)} of ${numberText(cells.rowCount)} can be used, ${numberText(different)} of them different.`;
}
