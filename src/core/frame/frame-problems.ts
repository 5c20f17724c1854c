import type { CellPlace, FrameProblem, UnitIdFault } from "../problem";
import type { Sliced } from "../sliced";
import { cellAddress } from "./cell-address";
import type { FrameColumns } from "./frame-columns";
import { groupings, type FrameDefinition } from "./frame-definition";
import type { ListCells, ListColumn } from "./list-cells";
import { repeatedKeysInSlices } from "./near-duplicates";
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

/**
 * Whatever stops a fair draw among the rows that no reason puts out: ids first, then errors, then values in no group.
 * Where several rows are one case, equal case numbers are no problem.
 */
export function* frameProblems(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rowsIn: readonly RowReading[],
): Sliced<readonly FrameProblem[]> {
  const unusable = unusableIds(list, definition, columns, rowsIn);
  yield;
  const severalRows = (definition.severalRowsACase ?? null) !== null;
  const repeated = severalRows ? [] : yield* repeatedIds(list, definition, columns, rowsIn);
  const withErrors = rowsIn.filter(({ errors }) => errors.length > 0);
  yield;
  const ungrouped = rowsIn.filter(({ noGroup }) => noGroup !== null);
  return [
    ...unusable,
    ...repeated,
    ...errorCells(list, columns, withErrors),
    ...valuesInNoGroup(list, definition, columns, ungrouped),
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
    if (key.ok) continue;
    const rows = rowsByFault.get(key.fault);
    if (rows === undefined) rowsByFault.set(key.fault, [row]);
    else rows.push(row);
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

function* repeatedIds(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rowsIn: readonly RowReading[],
): Sliced<readonly FrameProblem[]> {
  const keyed = rowsIn.flatMap(({ key, row }) => (key.ok ? [{ key: key.key, row }] : []));
  const repeats = yield* repeatedKeysInSlices(keyed);
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

/** One problem for each column that holds an error where it matters. */
function errorCells(
  list: ListCells,
  { date, rules, groups }: FrameColumns,
  rows: readonly RowReading[],
): readonly FrameProblem[] {
  const columns = new Set([...(date === null ? [] : [date]), ...rules, ...groups]);
  return [...columns].flatMap((column): readonly FrameProblem[] => {
    const numbers = rows.filter(({ errors }) => errors.includes(column)).map(({ row }) => row);
    if (numbers.length === 0) return [];
    const places = placesOf(list, column, numbers);
    return [{ kind: "errorInColumn", sheet: list.place.sheet, column: column.header, places, rows: numbers }];
  });
}

function valuesInNoGroup(
  list: ListCells,
  { strata }: FrameDefinition,
  { groups }: FrameColumns,
  rows: readonly RowReading[],
): readonly FrameProblem[] {
  return groups.flatMap((column, index): readonly FrameProblem[] => {
    const values = new Map<string, { value: string; count: number; firstRow: number }>();
    for (const { noGroup, row } of rows) {
      if (noGroup?.column !== column) continue;
      const known = values.get(noGroup.value);
      if (known === undefined) values.set(noGroup.value, { value: noGroup.value, count: 1, firstRow: row });
      else known.count += 1;
    }
    if (values.size === 0) return [];
    return [
      {
        kind: "unmappedValues",
        sheet: list.place.sheet,
        column: column.header,
        bands: groupings(strata)[index]?.bands ?? null,
        values: [...values.values()],
      },
    ];
  });
}
