import { inOneGo } from "../sliced";
import { rowsOfOneName } from "./rows-of-one-name";
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
  const groups = inOneGo(rowsOfOneName(rows.length, (index) => rows[index]?.key ?? null));
  return groups.flatMap(([first = 0, ...others]) => {
    const key = rows[first]?.key;
    return key === undefined ? [] : [{ key, rows: [first, ...others].map((index) => rows[index]?.row ?? 0) }];
  });
}
