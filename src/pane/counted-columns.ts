import type { FoundList } from "../core/frame/found-list";
import { neededColumns, shownColumns as shownInFrame } from "../core/frame/frame-columns";
import type { ListCells } from "../core/frame/list-cells";
import type { SetUp } from "./set-up";
import { countedFrame } from "./set-up-definition";

/** The columns of the list that the pane needs for its counts, as far as they are there: all but the carried ones. */
export function countedColumns(setUp: SetUp, list: FoundList): readonly string[] {
  const there = new Set(list.headers.map((header) => header.header));
  const wanted = [
    ...neededColumns(countedFrame(setUp, true)),
    ...periodColumn(setUp),
    ...(setUp.scoredBefore ?? []),
  ];
  return [...new Set(wanted)].filter((column) => there.has(column));
}

/** The columns among them whose displayed text matters: case number and dates. */
export function shownColumns(setUp: SetUp): readonly string[] {
  return [...new Set([...shownInFrame(countedFrame(setUp, true)), ...periodColumn(setUp)])];
}

/** Read also while no day is typed yet: its first and last date are shown beside the fields. */
function periodColumn({ periodColumn: column }: SetUp): readonly string[] {
  return column === null ? [] : [column];
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
