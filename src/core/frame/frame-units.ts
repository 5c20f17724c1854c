import { refusal, success, type Outcome } from "../outcome";
import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { CellValue } from "./cell-value";
import type { FrameColumns } from "./frame-columns";
import type { FrameDefinition, SeveralRowsACase } from "./frame-definition";
import { placesOf } from "./frame-problems";
import type { ListCells } from "./list-cells";
import type { RowReading } from "./row-reading";
import type { FrameUnit, StratumLabel, UnitId, UnitRow } from "./unit";

const NOTHING_CARRIED: readonly CellValue[] = [];

/**
 * The units of a frame from the rows that are in: one for each row, or one for each case number where several rows are
 * one case. Refused: a case whose rows are in different groups, unless the definition says which group counts. The
 * order of the units is that of their first rows.
 * Source: docs/methods.md, "Several rows a case". Checked by: test/core/frame/several-rows-a-case.test.ts.
 */
export function* frameUnits(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rowsIn: readonly RowReading[],
  order: readonly StratumLabel[],
): Sliced<Outcome<readonly FrameUnit[]>> {
  const several = definition.severalRowsACase ?? null;
  const units: FrameUnit[] = [];
  const rowsByKey = new Map<UnitId, RowReading[]>();
  let steps = 0;
  for (const row of rowsIn) {
    if (steps % STEPS_A_SLICE === 0) yield;
    steps += 1;
    if (!row.key.ok || row.stratum === null) continue;
    if (several === null) {
      units.push({
        key: row.key.key,
        stratum: row.stratum,
        row: row.row,
        carried: carriedCells(columns, row.index),
      });
      continue;
    }
    const rows = rowsByKey.get(row.key.key);
    if (rows === undefined) rowsByKey.set(row.key.key, [row]);
    else rows.push(row);
  }
  return several === null
    ? success(units)
    : yield* unitsOfSeveralRows(list, definition, columns, rowsByKey, several, order);
}

function* unitsOfSeveralRows(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rowsByKey: ReadonlyMap<UnitId, readonly RowReading[]>,
  { rowsInTwoGroups }: SeveralRowsACase,
  order: readonly StratumLabel[],
): Sliced<Outcome<readonly FrameUnit[]>> {
  const inTwoGroups: { key: string; groups: readonly string[]; rows: readonly number[] }[] = [];
  const units: FrameUnit[] = [];
  for (const [key, rows] of rowsByKey) {
    if (units.length % STEPS_A_SLICE === 0) yield;
    const found = new Set(rows.map(({ stratum }) => stratum));
    const groups = order.filter((label) => found.has(label));
    const stratum = rowsInTwoGroups === "lastGroup" ? groups.at(-1) : groups[0];
    if (groups.length > 1 && rowsInTwoGroups === "refuse")
      inTwoGroups.push({ key, groups, rows: rows.map(({ row }) => row) });
    const [first, ...others] = rows.map(({ row, index }): UnitRow => ({
      row,
      carried: carriedCells(columns, index),
    }));
    if (first === undefined || stratum === undefined) continue;
    units.push({ key, stratum, ...first, ...(others.length === 0 ? {} : { otherRows: others }) });
  }
  if (inTwoGroups.length === 0) return success(units);
  return refusal({
    kind: "unitInTwoGroups",
    sheet: list.place.sheet,
    column: definition.caseIdColumns.join(" / "),
    units: inTwoGroups,
    places: placesOf(
      list,
      columns.caseId[0] ?? null,
      inTwoGroups.flatMap(({ rows }) => rows),
    ),
  });
}

function carriedCells({ carried }: FrameColumns, index: number): readonly CellValue[] {
  if (carried.length === 0) return NOTHING_CARRIED;
  return carried.map((column) => column.values[index] ?? "");
}
