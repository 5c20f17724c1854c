import { cellAddress } from "../core/frame/cell-address";
import { isCellError, type CellValue } from "../core/frame/cell-value";
import type { CellPlace } from "../core/cell-place";
import type { CriteriaSet } from "../core/scoring/criterion";
import { cellText } from "../core/scoring/mark-meaning";
import { newListSteps, type ChoiceList } from "./choice-lists";
import { criteriaFacts, type CriteriaHeader } from "./criteria-columns";
import { criteriaLooks, criterionCells } from "./criteria-rows";
import type { CriteriaTable } from "./criteria-table";
import { partlyOfWords, partlyWords } from "./criteria-words";
import { partlyDecidedWords } from "./partly-decided";
import type { PlannedCell, SheetPlan, Step } from "./plan";
import type { SheetCells } from "./workbook";

/** Audit criteria as it stands, and its Excel table where it still is one. */
export interface StandingCriteria {
  readonly cells: SheetCells;
  readonly table: CriteriaTable;
  readonly excelTable: {
    readonly name: string;
    readonly firstColumn: number;
    readonly lastColumn: number;
  } | null;
}

/**
 * The questions written into the table that stands, row by row, wherever people moved its columns; rows that are no longer
 * needed are emptied. Columns of people's own inside the table go along with the id of their row. Lists that are new come to
 * the right of those that stand, which stay, since dropdowns may use them.
 */
export function editedCriteria(
  set: CriteriaSet,
  { cells, table, excelTable }: StandingCriteria,
  lists: readonly ChoiceList[],
): SheetPlan {
  const top = table.headerRow + 1;
  const last = Math.max(table.headerRow, ...table.rows);
  const height = Math.max(last - table.headerRow, set.criteria.length);
  const column = (left: number, values: readonly PlannedCell[], header: CriteriaHeader | null): Step => ({
    step: "cells",
    top,
    left,
    rows: Array.from({ length: height }, (_, index) => [values[index] ?? null]),
    roles: header === null ? "text" : criteriaLooks[header].role,
    data: true,
  });
  const rows = set.criteria.map(criterionCells);
  const known = [...table.columns].map(([header, left]) =>
    column(
      left,
      rows.map((row) => row[header]),
      header,
    ),
  );
  const resized: readonly Step[] =
    excelTable === null
      ? []
      : [
          {
            step: "resize",
            table: excelTable.name,
            area: {
              top: table.headerRow,
              left: excelTable.firstColumn,
              bottom: table.headerRow + set.criteria.length,
              right: excelTable.lastColumn,
            },
          },
        ];
  return {
    sheet: cells.sheet,
    owner: "edited",
    steps: [
      ...known,
      ...ownColumns({ cells, table, excelTable }).map((left) =>
        column(left, movedAlong(set, cells, table, left), null),
      ),
      ...resized,
      ...partlyStep(set, cells),
      ...newListSteps(lists),
    ],
  };
}

/** What stands where new questions would be written: notes of people under the table. */
export function underCriteria(set: CriteriaSet, { cells, table }: StandingCriteria): readonly CellPlace[] {
  const columns = [...table.columns.values()];
  const last = Math.max(table.headerRow, ...table.rows);
  return cells.values
    .slice(last, table.headerRow + set.criteria.length)
    .flatMap((row, index) =>
      columns
        .filter((column) => cellText(row[column - 1] ?? "") !== "")
        .map((column) => ({ sheet: cells.sheet, address: cellAddress(column, last + 1 + index) })),
    );
}

/** Columns inside the table that are none of ours and hold something. */
function ownColumns({ cells, table, excelTable }: StandingCriteria): readonly number[] {
  const ours = new Set(table.columns.values());
  const left = excelTable?.firstColumn ?? Math.min(...ours);
  const right = excelTable?.lastColumn ?? Math.max(...ours);
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).filter(
    (column) =>
      !ours.has(column) &&
      table.rows.some((row) => cellText(cells.values[row - 1]?.[column - 1] ?? "") !== ""),
  );
}

function movedAlong(
  set: CriteriaSet,
  { values }: SheetCells,
  { columns, rows }: CriteriaTable,
  column: number,
): readonly PlannedCell[] {
  const idColumn = (columns.get("Id") ?? 1) - 1;
  const byId = new Map(
    rows.map((row) => [cellText(values[row - 1]?.[idColumn] ?? ""), values[row - 1]?.[column - 1] ?? ""]),
  );
  return set.criteria.map(({ id }) => plannedOf(byId.get(id) ?? ""));
}

function plannedOf(cell: CellValue): PlannedCell {
  return isCellError(cell) ? cell.error : cell;
}

/** On a sheet of an earlier version there is no such line; it is then left as it is. */
function partlyStep(set: CriteriaSet, { values }: SheetCells): readonly Step[] {
  const index = values.findIndex((row) => row[0] === criteriaFacts.partly);
  if (index < 0 || set.partlyCountsAs === undefined) return [];
  // What was changed on the sheet is no decision of the pane, and stays told as a change.
  const isDecidedNow = partlyOfWords(cellText(values[index]?.[2] ?? "")) !== set.partlyCountsAs;
  return [
    {
      step: "cells",
      top: index + 1,
      left: 3,
      rows: [
        [partlyWords(set.partlyCountsAs), ...(isDecidedNow ? [partlyDecidedWords(set.partlyCountsAs)] : [])],
      ],
      roles: "line",
      data: true,
    },
  ];
}
