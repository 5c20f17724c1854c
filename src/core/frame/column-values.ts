import { inOneGo, sortedInSlices, STEPS_A_SLICE, type Sliced } from "../sliced";
import { isCellError, type CellValue } from "./cell-value";
import { groupingValue } from "./group-of-value";

/** A value as it stands in a column, and in how many cells. */
export interface ColumnValue {
  readonly value: string;
  readonly count: number;
}

/**
 * What stands in a column, the most frequent first, then in order of the alphabet. As in a condition, capitals and
 * white space at the ends make no difference: of several spellings the most frequent stands for all. Blank cells and
 * errors are no values.
 * Checked by: test/core/frame/column-values.test.ts.
 */
export function columnValues(cells: readonly CellValue[]): readonly ColumnValue[] {
  return inOneGo(columnValuesInSlices(cells));
}

/** The same for long columns, in slices. */
export function* columnValuesInSlices(cells: readonly CellValue[]): Sliced<readonly ColumnValue[]> {
  const spellings = new Map<string, Map<string, number>>();
  for (const [index, cell] of cells.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    const value = groupingValue(cell);
    if (isCellError(cell) || value === "") continue;
    const key = value.toLowerCase();
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, new Map([[value, 1]]));
    else known.set(value, (known.get(value) ?? 0) + 1);
  }
  const values: ColumnValue[] = [];
  for (const each of spellings.values()) {
    if (values.length % STEPS_A_SLICE === 0) yield;
    values.push(mostFrequent(each));
  }
  return yield* sortedInSlices(values, byCount);
}

function mostFrequent(spellings: ReadonlyMap<string, number>): ColumnValue {
  const all = [...spellings].map(([value, count]) => ({ value, count })).sort(byCount);
  return {
    value: all[0]?.value ?? "",
    count: all.reduce((sum, { count }) => sum + count, 0),
  };
}

function byCount(one: ColumnValue, other: ColumnValue): number {
  return other.count - one.count || (one.value < other.value ? -1 : one.value > other.value ? 1 : 0);
}
