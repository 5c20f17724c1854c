import { dayFirstDate } from "../../core/frame/calendar";
import type { ListCells } from "../../core/frame/list-cells";

/** How many cells of a column hold a text that can be read as day/month/year. */
export function textDateCount(cells: ListCells | null, column: string): number {
  const values = cells?.columns.find(({ header }) => header === column)?.values ?? [];
  return values.filter((value) => typeof value === "string" && dayFirstDate(value) !== null).length;
}
