import type { ListCells } from "../../core/frame/list-cells";

/** The least and the greatest number of a column: "0 to 17 in this list."; that it holds none where it holds none. */
export function numbersHint(cells: ListCells, column: string): string {
  let [least, most] = [Infinity, -Infinity];
  for (const value of cells.columns.find(({ header }) => header === column)?.values ?? []) {
    if (typeof value !== "number") continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least > most ? "This column holds no numbers." : `${least} to ${most} in this list.`;
}
