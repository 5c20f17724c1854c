import type { CellPlace, FrameProblem, UnitIdFault } from "../problem";
import { cellAddress } from "./cell-address";
import type { FrameColumns } from "./frame-columns";
import type { FrameDefinition } from "./frame-definition";
import type { ListCells, ListColumn } from "./list-cells";
import { repeatedKeys } from "./near-duplicates";
import type { RowReading } from "./row-reading";

const PLACES_AT_MOST = 100;

/** Cells of a column as places to show, at most 100. */
export function placesOf(
  list: ListCells,
  column: ListColumn | null,
  rows: readonly number[],
): readonly CellPlace[] {
  if (column === null) return [];
  return rows
    .slice(0, PLACES_AT_MOST)
    .map((row) => ({ sheet: list.place.sheet, address: cellAddress(column.position, row) }));
}

/** Whatever stops a fair draw among the rows that no reason puts out: ids first, then errors, then values in no group. */
export function frameProblems(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rowsIn: readonly RowReading[],
): readonly FrameProblem[] {
  return [
    ...unusableIds(list, definition, columns, rowsIn),
    ...repeatedIds(list, definition, columns, rowsIn),
    ...errorCells(
      list,
      columns.date,
      rowsIn.filter((row) => row.dateError),
    ),
    ...errorCells(
      list,
      columns.group,
      rowsIn.filter((row) => row.groupError),
    ),
    ...valuesInNoGroup(list, columns.group, rowsIn),
  ];
}

function unusableIds(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rowsIn: readonly RowReading[],
): FrameProblem[] {
  const rowsByFault = new Map<UnitIdFault, number[]>();
  for (const { key, row } of rowsIn) {
    if (!key.ok) rowsByFault.set(key.fault, [...(rowsByFault.get(key.fault) ?? []), row]);
  }
  return [...rowsByFault].map(([fault, rows]) => ({
    kind: "unusableUnitId",
    sheet: list.place.sheet,
    column: definition.caseIdColumns.join(" / "),
    fault,
    rows,
    places: placesOf(list, columns.caseId[0] ?? null, rows),
  }));
}

function repeatedIds(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rowsIn: readonly RowReading[],
): FrameProblem[] {
  const repeats = repeatedKeys(rowsIn.flatMap(({ key, row }) => (key.ok ? [{ key: key.key, row }] : [])));
  if (repeats.length === 0) return [];
  const rows = repeats.flatMap((repeat) => repeat.rows);
  return [
    {
      kind: "repeatedUnitId",
      sheet: list.place.sheet,
      column: definition.caseIdColumns.join(" / "),
      repeats,
      places: placesOf(list, columns.caseId[0] ?? null, rows),
    },
  ];
}

function errorCells(list: ListCells, column: ListColumn | null, rows: readonly RowReading[]): FrameProblem[] {
  if (column === null || rows.length === 0) return [];
  const numbers = rows.map((row) => row.row);
  const places = placesOf(list, column, numbers);
  return [{ kind: "errorInColumn", sheet: list.place.sheet, column: column.header, places, rows: numbers }];
}

function valuesInNoGroup(
  list: ListCells,
  column: ListColumn | null,
  rowsIn: readonly RowReading[],
): FrameProblem[] {
  if (column === null) return [];
  const values = new Map<string, { value: string; count: number; firstRow: number }>();
  for (const { stratum, groupError, groupValue, row } of rowsIn) {
    if (stratum !== null || groupError) continue;
    const known = values.get(groupValue);
    if (known === undefined) values.set(groupValue, { value: groupValue, count: 1, firstRow: row });
    else known.count += 1;
  }
  if (values.size === 0) return [];
  return [
    { kind: "unmappedValues", sheet: list.place.sheet, column: column.header, values: [...values.values()] },
  ];
}
