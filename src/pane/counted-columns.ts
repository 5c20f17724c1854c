import type { FoundList } from "../core/frame/found-list";
import type { ListCells } from "../core/frame/list-cells";
import type { SetUp } from "./set-up";

/** The columns of the list that the pane needs for its counts: case number, date and group, as far as they are there. */
export function countedColumns(setUp: SetUp, list: FoundList): readonly string[] {
  const there = new Set(list.headers.map((header) => header.header));
  const wanted = [...setUp.caseIdColumns, setUp.periodColumn, setUp.groupColumn];
  return [...new Set(wanted.filter((column) => column !== null && there.has(column)))] as readonly string[];
}

/** The cells read are those of this list and hold every column needed for the counts. */
export function cellsAreEnough(cells: ListCells | null, setUp: SetUp, list: FoundList): boolean {
  if (cells === null || JSON.stringify(cells.place) !== JSON.stringify(list.place)) return false;
  const read = new Set(cells.columns.map((column) => column.header));
  return countedColumns(setUp, list).every((column) => read.has(column));
}
