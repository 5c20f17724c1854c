import type { UnitId } from "./unit";

export interface KeyedRow {
  readonly key: UnitId;
  readonly row: number;
}

/** The rows of keys that occur more than once, in the order of their first row. None gives an empty list. */
export function repeatedKeys(
  rows: readonly KeyedRow[],
): { readonly key: UnitId; readonly rows: readonly number[] }[] {
  return [...groupBy(rows, (row) => row.key)]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => ({ key: key as UnitId, rows: group.map((row) => row.row) }));
}

/**
 * Keys that differ only in capitals or white space: allowed, but worth a look. Each group has two different keys or
 * more, in the order of their first row.
 */
export function nearDuplicates(
  rows: readonly KeyedRow[],
): { readonly keys: readonly string[]; readonly rows: readonly number[] }[] {
  return [...groupBy(rows, (row) => row.key.toLowerCase().replace(/[\s\ufeff]+/g, ""))]
    .map(([, group]) => ({
      keys: [...new Set(group.map((row) => row.key))],
      rows: group.map((row) => row.row),
    }))
    .filter((group) => group.keys.length > 1);
}

function groupBy(rows: readonly KeyedRow[], name: (row: KeyedRow) => string): Map<string, KeyedRow[]> {
  const groups = new Map<string, KeyedRow[]>();
  for (const row of rows) {
    const group = groups.get(name(row));
    if (group === undefined) groups.set(name(row), [row]);
    else group.push(row);
  }
  return groups;
}
