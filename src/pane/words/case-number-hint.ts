import { composedCaseKey } from "../../core/frame/case-key";
import type { ListCells } from "../../core/frame/list-cells";
import { numberText } from "./sentence-words";

/** The keys that can be used, in the order of the rows. */
function usableKeys(cells: ListCells, columns: readonly string[]): readonly string[] {
  const found = columns.map((column) => cells.columns.find(({ header }) => header === column));
  return Array.from({ length: cells.rowCount }, (_, row) =>
    composedCaseKey(found.map((column) => column?.values[row] ?? "")),
  ).flatMap((key) => (key.ok ? [key.key] : []));
}

/** Every row has a case number, and no two are the same. */
export function caseNumbersDiffer(cells: ListCells, columns: readonly string[]): boolean {
  return new Set(usableKeys(cells, columns)).size === cells.rowCount;
}

/** What can be said at once about the case numbers of the whole list: "All 2,538 are filled in and different." */
export function caseNumberHint(cells: ListCells, columns: readonly string[]): string {
  if (columns.length === 0) return "Choose the column that tells one case from another.";
  const usable = usableKeys(cells, columns);
  const different = new Set(usable).size;
  if (different === cells.rowCount) return `All ${numberText(cells.rowCount)} are filled in and different.`;
  return `${numberText(usable.length)} of ${numberText(cells.rowCount)} can be used, ${numberText(different)} of them different.`;
}
