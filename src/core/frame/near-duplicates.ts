import { inOneGo, STEPS_A_SLICE, type Sliced } from "../sliced";
import type { UnitId } from "./unit";

export interface KeyedRow {
  readonly key: UnitId;
  readonly row: number;
}

export interface RepeatedKey {
  readonly key: UnitId;
  readonly rows: readonly number[];
}

/** The rows of keys that occur more than once, in the order of their first row. None gives an empty list. */
export function repeatedKeys(rows: readonly KeyedRow[]): readonly RepeatedKey[] {
  return inOneGo(repeatedKeysInSlices(rows));
}

/** The same for long lists, in slices. */
export function* repeatedKeysInSlices(rows: readonly KeyedRow[]): Sliced<readonly RepeatedKey[]> {
  const groups = yield* rowsOfOneName(rows, ({ key }) => key);
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ key: first.key, rows: group.map(({ row }) => row) }];
  });
}

/** Different keys that a person would take for one, in the order of their first row. */
export interface NearDuplicates {
  readonly keys: readonly string[];
  readonly rows: readonly number[];
}

/** Keys that differ only in capitals or white space: allowed, but worth a look. Each group has two different keys or more. */
export function* nearDuplicatesInSlices(rows: readonly KeyedRow[]): Sliced<readonly NearDuplicates[]> {
  const groups = yield* rowsOfOneName(rows, ({ key }) => key.toLowerCase().replace(/[\s\ufeff]+/g, ""));
  return groups
    .map((group) => ({
      keys: [...new Set<string>(group.map(({ key }) => key))],
      rows: group.map(({ row }) => row),
    }))
    .filter(({ keys }) => keys.length > 1);
}

/** The rows that share their name with another row, group by group, in the order of their first row. */
function* rowsOfOneName(
  rows: readonly KeyedRow[],
  nameOf: (row: KeyedRow) => string,
): Sliced<readonly (readonly KeyedRow[])[]> {
  const first = new Map<string, KeyedRow>();
  const several = new Map<string, KeyedRow[]>();
  let steps = 0;
  for (const row of rows) {
    if (steps % STEPS_A_SLICE === 0) yield;
    steps += 1;
    const name = nameOf(row);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, row);
      continue;
    }
    const group = several.get(name);
    if (group === undefined) several.set(name, [other, row]);
    else group.push(row);
  }
  const rowOf = ([one]: readonly KeyedRow[]): number => one?.row ?? 0;
  return [...several.values()].sort((a, b) => rowOf(a) - rowOf(b));
}
