import { composedCaseKey } from "../../core/frame/case-key";
import type { ListCells } from "../../core/frame/list-cells";
import { numberText } from "./sentence-words";

interface KeyCount {
  readonly usable: number;
  readonly different: number;
}

function keyCount(cells: ListCells, columns: readonly string[]): KeyCount {
  const found = columns.map((column) => cells.columns.find(({ header }) => header === column));
  const keys = new Set<string>();
  let usable = 0;
  for (let row = 0; row < cells.rowCount; row += 1) {
    const key = composedCaseKey(found.map((column) => column?.values[row] ?? ""));
    if (!key.ok) continue;
    usable += 1;
    keys.add(key.key);
  }
  return { usable, different: keys.size };
}

/** Some case number stands in more than one row. */
export function caseNumbersRepeat(cells: ListCells, columns: readonly string[]): boolean {
  const { usable, different } = keyCount(cells, columns);
  return different < usable;
}

/** What can be said at once about the case numbers of the whole list: "All 2,538 are filled in and different." */
export function caseNumberHint(cells: ListCells, columns: readonly string[]): string {
  if (columns.length === 0) return "Choose the column that tells one case from another.";
  const { usable, different } = keyCount(cells, columns);
  if (different === cells.rowCount) return `All ${numberText(cells.rowCount)} are filled in and different.`;
  return `${numberText(usable)} of ${numberText(cells.rowCount)} can be used, ${numberText(different)} of them different.`;
}
