/**
 * Where a column that is gone would stand, by those around it: indexes of the table's columns. `order` is where each column
 * of the set stands now, in the order in which they were added, -1 where it is gone; `at` is the one that is looked for.
 * Where both neighbours stand as far apart as they should, it is the one place between them; else right behind the one
 * before it, or right in front of the one after it.
 * Checked by: test/sheets/renamed-columns.test.ts
 */
export function expectedColumns(order: readonly number[], at: number): readonly number[] {
  const isThere = (column: number): boolean => column >= 0;
  const before = order.slice(0, at).findLastIndex(isThere);
  const behind = order.slice(at + 1).findIndex(isThere);
  const after = behind < 0 ? -1 : at + 1 + behind;
  const left = order[before] ?? -1;
  const right = order[after] ?? -1;
  if (left >= 0 && right >= 0 && right - left === after - before) return [left + at - before];
  return [
    ...(left >= 0 && before === at - 1 ? [left + 1] : []),
    ...(right >= 0 && after === at + 1 ? [right - 1] : []),
  ];
}
