import type { FoundList } from "../core/frame/found-list";
import type { ListCells } from "../core/frame/list-cells";
import type { SetUp } from "./set-up";

/** The columns of the list that the pane needs for its counts: case number, date and group, as far as they are there. */
export function countedColumns(setUp: SetUp, list: FoundList): readonly string[] {
  const there = new Set(list.headers.map((header) => header.header));
  const wanted = [...setUp.caseIdColumns, setUp.periodColumn, setUp.groupColumn];
  return [...new Set(wanted.filter((column) => column !== null && there.has(column)))] as readonly string[];
}

/** The columns among them whose displayed text matters: case number and date. */
export function shownColumns({ caseIdColumns, periodColumn }: SetUp): readonly string[] {
  return periodColumn === null ? caseIdColumns : [...caseIdColumns, periodColumn];
}

/** The cells read are those of this list and hold every column needed for the counts, with its text where it matters. */
export function cellsAreEnough(cells: ListCells | null, setUp: SetUp, list: FoundList): boolean {
  if (cells === null || JSON.stringify(cells.place) !== JSON.stringify(list.place)) return false;
  const shown = shownColumns(setUp);
  return countedColumns(setUp, list).every((header) =>
    cells.columns.some(
      (column) => column.header === header && (column.text !== null || !shown.includes(header)),
    ),
  );
}
