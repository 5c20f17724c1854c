import { inOneGo, sortedInSlices, STEPS_A_SLICE, type Sliced } from "../sliced";
import { bandOfNumber, bandedValue } from "./bands";
import type { DateSystem } from "./calendar";
import { isCellError, type CellValue } from "./cell-value";
import type { Grouping } from "./frame-definition";
import { groupingValue } from "./group-of-value";
import type { ListCells } from "./list-cells";
import type { FrameUnit } from "./unit";

/** A value of the grouping column among the cases that are in. */
export interface CountedValue {
  /** As groups name it: "" is blank; of a column that is grouped by dates, a number stands as its day. */
  readonly value: string;
  /** Cases that have it, in any of their rows. */
  readonly count: number;
}

export interface GroupingCounts {
  /** Every value with its cases, the most frequent first. Errors are no values. */
  readonly values: readonly CountedValue[];
  /** Cases in each group, in the order of the groups; a range that can't be used yet has none. */
  readonly inGroup: readonly number[];
  /** The values that are in no group, the most frequent first. */
  readonly inNone: readonly CountedValue[];
  /** Cases with a row that is in no group. */
  readonly casesInNone: number;
}

const NOTHING_READ: GroupingCounts = { values: [], inGroup: [], inNone: [], casesInNone: 0 };

/**
 * How the cases of a frame fall into the groups of one column, also while some of the groups can't be used yet. A case
 * of several rows counts once in each group that its rows are in. Empty where the column was not read.
 * Checked by: test/core/frame/grouping-counts.test.ts.
 */
export function groupingCounts(
  list: ListCells,
  units: readonly FrameUnit[],
  grouping: Grouping,
  system: DateSystem,
): GroupingCounts {
  return inOneGo(groupingCountsInSlices(list, units, grouping, system));
}

/** The same for long lists, in slices. */
export function* groupingCountsInSlices(
  list: ListCells,
  units: readonly FrameUnit[],
  grouping: Grouping,
  system: DateSystem,
): Sliced<GroupingCounts> {
  const cells = list.columns.find(({ header }) => header === grouping.column)?.values;
  if (cells === undefined || cells.length === 0) return NOTHING_READ;
  const groupsOf = membership(grouping, system);
  const inGroup = grouping.groups.map(() => 0);
  const known = new Map<CellValue, { readonly text: string; readonly groups: readonly number[] }>();
  const values = new Map<string, number>();
  const inNone = new Map<string, number>();
  const first = list.place.headerRow + 1;
  let casesInNone = 0;
  for (const [index, unit] of units.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    const texts = new Set<string>();
    const groups = new Set<number>();
    const without = new Set<string>();
    for (const { row } of [unit, ...(unit.otherRows ?? [])]) {
      const cell = cells[row - first] ?? "";
      if (isCellError(cell)) continue;
      let place = known.get(cell);
      if (place === undefined) {
        place = { text: bandedValue(cell, grouping.bands, system), groups: groupsOf(cell) };
        known.set(cell, place);
      }
      texts.add(place.text);
      if (place.groups.length === 0) without.add(place.text);
      for (const group of place.groups) groups.add(group);
    }
    for (const text of texts) values.set(text, (values.get(text) ?? 0) + 1);
    if (without.size > 0) casesInNone += 1;
    for (const text of without) inNone.set(text, (inNone.get(text) ?? 0) + 1);
    for (const group of groups) inGroup[group] = (inGroup[group] ?? 0) + 1;
  }
  return { values: yield* counted(values), inGroup, inNone: yield* counted(inNone), casesInNone };
}

/** The places of the groups that a cell belongs to; each range is asked by itself, so that one can wait for its ends. */
function membership({ groups, bands }: Grouping, system: DateSystem): (cell: CellValue) => readonly number[] {
  if (bands === undefined) {
    const places = new Map<string, number>();
    for (const [place, group] of groups.entries())
      for (const value of group.values.map(groupingValue)) if (!places.has(value)) places.set(value, place);
    return (cell) => {
      const place = places.get(groupingValue(cell));
      return place === undefined ? [] : [place];
    };
  }
  const ranges = groups.map((group) => bandOfNumber({ groups: [group], bands }, system));
  return (cell) =>
    typeof cell === "number"
      ? ranges.flatMap((range, place) => (range.ok && range.value(cell) !== null ? [place] : []))
      : [];
}

function* counted(counts: ReadonlyMap<string, number>): Sliced<readonly CountedValue[]> {
  const values: CountedValue[] = [];
  for (const [value, count] of counts) {
    if (values.length % STEPS_A_SLICE === 0) yield;
    values.push({ value, count });
  }
  return yield* sortedInSlices(values, (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
