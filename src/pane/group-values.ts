import type { CountedValue } from "../core/frame/grouping-counts";
import { groupingValue } from "../core/frame/group-of-value";
import type { ListCells } from "../core/frame/list-cells";
import type { TypedGroup } from "./set-up";

/** Columns with more different values than this are not offered with a group for each. */
export const MOST_GROUPS = 40;

/** The values of a column with their rows, most frequent first; "" is blank. Empty where the column was not read. */
export function groupValues(cells: ListCells, column: string): readonly CountedValue[] {
  const values = cells.columns.find(({ header }) => header === column)?.values ?? [];
  const counts = new Map<string, number>();
  for (const cell of values) {
    const value = groupingValue(cell);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** A first grouping to change: each value that is not blank is a group of its own. */
export function groupForEachValue(values: readonly CountedValue[]): readonly TypedGroup[] {
  return values.filter(({ value }) => value !== "").map(({ value }) => ({ label: value, values: [value] }));
}

/** The groups with values moved into the group at `to`; null takes them out of all. Groups emptied by it go. */
export function withValuesMoved(
  groups: readonly TypedGroup[],
  values: readonly string[],
  to: number | null,
): readonly TypedGroup[] {
  const moved = new Set(values);
  return groups
    .map((group, index) => {
      const others = group.values.filter((other) => !moved.has(groupingValue(other)));
      return { ...group, values: index === to ? [...others, ...values] : others };
    })
    .filter((group, index) => group.values.length > 0 || groups[index]?.values.length === 0);
}

/** The groups with a new one that holds only these values, taken out of where they were. */
export function withValuesAlone(
  groups: readonly TypedGroup[],
  values: readonly string[],
): readonly TypedGroup[] {
  const [first = ""] = values;
  const name = values.length > 1 ? NEW_GROUP : first === "" ? "Blank" : first;
  return [...withValuesMoved(groups, values, null), { label: freeName(groups, name), values }];
}

/** The groups with a new one that holds nothing yet. */
export function withNewGroup(groups: readonly TypedGroup[]): readonly TypedGroup[] {
  return [...groups, { label: freeName(groups, NEW_GROUP), values: [] }];
}

const NEW_GROUP = "New group";

function freeName(groups: readonly TypedGroup[], base: string): string {
  const taken = new Set(groups.map(({ label }) => label));
  let label = base;
  for (let number = 2; taken.has(label); number += 1) label = `${base} ${number}`;
  return label;
}
