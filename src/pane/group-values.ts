import type { Frame } from "../core/frame/frame";
import { groupingValue } from "../core/frame/group-of-value";
import type { ListCells } from "../core/frame/list-cells";
import { inOneGo, sortedInSlices, STEPS_A_SLICE, type Sliced } from "../core/sliced";
import { COUNTED_AT_ONCE, keepFact, keptFact } from "./kept-facts";
import type { TypedGroup } from "./set-up";

/** A value of the grouping column among the cases that are in. "" is blank. */
export interface GroupValue {
  readonly value: string;
  readonly count: number;
}

/** Columns with more different values than this are not offered as groups. */
export const MOST_GROUPS = 40;

const nameOf = (column: string): string => `group values ${column}`;

/**
 * The values of a column with their counts, most frequent first, among the cases of a frame or, without one, among all
 * rows. Empty where the column was not read, and where a long list is not counted yet (`groupValuesAreKnown`).
 */
export function groupValues(cells: ListCells, frame: Frame | null, column: string): readonly GroupValue[] {
  return (
    keptFact<readonly GroupValue[]>(frame ?? cells, nameOf(column)) ??
    (cells.rowCount > COUNTED_AT_ONCE ? [] : inOneGo(keepGroupValues(cells, frame, column)))
  );
}

/** Whether the values can be told now: at once for a short list, for a long one when they have been counted. */
export function groupValuesAreKnown(cells: ListCells, frame: Frame | null, column: string): boolean {
  return cells.rowCount <= COUNTED_AT_ONCE || keptFact(frame ?? cells, nameOf(column)) !== undefined;
}

/** Counts the values and keeps them for when they are asked for. */
export function* keepGroupValues(
  cells: ListCells,
  frame: Frame | null,
  column: string,
): Sliced<readonly GroupValue[]> {
  const values = cells.columns.find(({ header }) => header === column)?.values ?? [];
  const counts = new Map<string, number>();
  const rows = values.length === 0 ? 0 : (frame?.units.length ?? values.length);
  for (let row = 0; row < rows; row += 1) {
    if (row % STEPS_A_SLICE === 0) yield;
    const unit = frame?.units[row];
    const value = groupingValue(
      values[unit === undefined ? row : unit.row - cells.place.headerRow - 1] ?? "",
    );
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const counted: GroupValue[] = [];
  for (const [value, count] of counts) {
    if (counted.length % STEPS_A_SLICE === 0) yield;
    counted.push({ value, count });
  }
  const sorted = yield* sortedInSlices(
    counted,
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  );
  return keepFact(frame ?? cells, nameOf(column), sorted);
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
