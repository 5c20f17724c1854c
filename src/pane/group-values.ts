import type { Frame } from "../core/frame/frame";
import { groupingValue } from "../core/frame/group-of-value";
import type { ListCells } from "../core/frame/list-cells";
import type { TypedGroup } from "./set-up";

/** A value of the grouping column among the cases that are in. "" is blank. */
export interface GroupValue {
  readonly value: string;
  readonly count: number;
}

/** Columns with more different values than this are not offered as groups. */
export const MOST_GROUPS = 40;

/**
 * The values of a column with their counts, most frequent first, among the cases of a frame or, without one, among all
 * rows. Empty where the column was not read.
 */
export function groupValues(cells: ListCells, frame: Frame | null, column: string): readonly GroupValue[] {
  const values = cells.columns.find(({ header }) => header === column)?.values ?? [];
  if (values.length === 0) return [];
  const rows = frame?.units.map(({ row }) => row - cells.place.headerRow - 1) ?? values.keys();
  const counts = new Map<string, number>();
  for (const index of rows) {
    const value = groupingValue(values[index] ?? "");
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** A first grouping to change: each value that is not blank is a group of its own. */
export function groupForEachValue(values: readonly GroupValue[]): readonly TypedGroup[] {
  return values.filter(({ value }) => value !== "").map(({ value }) => ({ label: value, values: [value] }));
}

/** The groups with a value moved into the group at `to`; null takes it out of all. Emptied groups go. */
export function withValueMoved(
  groups: readonly TypedGroup[],
  value: string,
  to: number | null,
): readonly TypedGroup[] {
  return groups
    .map((group, index) => {
      const others = group.values.filter((other) => groupingValue(other) !== value);
      return { ...group, values: index === to ? [...others, value] : others };
    })
    .filter((group) => group.values.length > 0);
}

/** The groups with a new one that holds only this value, taken out of where it was. */
export function withValueAlone(groups: readonly TypedGroup[], value: string): readonly TypedGroup[] {
  const taken = new Set(groups.map(({ label }) => label));
  const base = value === "" ? "Blank" : value;
  let label = base;
  for (let number = 2; taken.has(label); number += 1) label = `${base} ${number}`;
  return [...withValueMoved(groups, value, null), { label, values: [value] }];
}
