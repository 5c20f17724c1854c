import type { DateSystem } from "../core/frame/calendar";
import type { ListCells } from "../core/frame/list-cells";
import { fittingPeriod, suggestedPeriods, type PeriodLength } from "../core/frame/suggested-periods";
import { rangesOf, spreadOfNumbers } from "../core/frame/suggested-ranges";
import type { FrameUnit } from "../core/frame/unit";
import { STEPS_A_SLICE, type Sliced } from "../core/sliced";
import { newRange } from "./first-groups";
import { MOST_GROUPS } from "./group-values";
import type { TypedGroup } from "./set-up";
import { typedGroups } from "./typed-groups";

/** Ranges that the auditor can ask for, with the word on the button and what it says in full. */
export interface RangeSuggestion {
  readonly word: string;
  readonly name: string;
  readonly groups: readonly TypedGroup[];
}

/** What can be suggested for a column that is grouped by ranges. */
export interface RangeSuggestions {
  /** Ranges to begin with: four of numbers, or the months, quarters or years of dates; without any, one to complete. */
  readonly first: readonly TypedGroup[];
  /** 2 to 5 ranges of about equal size, or periods, as far as they are few enough. */
  readonly offered: readonly RangeSuggestion[];
}

const PERIODS: readonly { readonly length: PeriodLength; readonly word: string }[] = [
  { length: "month", word: "Months" },
  { length: "quarter", word: "Quarters" },
  { length: "year", word: "Years" },
];

const RANGE_COUNTS = [2, 3, 4, 5] as const;

/** So many ranges of numbers are suggested at first. */
const FIRST_RANGES = 4;

/** Suggests ranges for a column, from what it holds in the rows of the cases that are in. Long lists in slices. */
export function* rangeSuggestions(
  cells: ListCells,
  units: readonly FrameUnit[],
  column: string,
  bands: "number" | "date",
  system: DateSystem,
): Sliced<RangeSuggestions> {
  const numbers = yield* columnNumbers(cells, units, column);
  return bands === "number"
    ? yield* rangesOfNumbers(numbers)
    : periodsOfDates(yield* wholeDays(numbers), system);
}

function* rangesOfNumbers(numbers: readonly number[]): Sliced<RangeSuggestions> {
  const spread = yield* spreadOfNumbers(numbers);
  const ranges = RANGE_COUNTS.map((count) => ({ count, groups: typedGroups(rangesOf(spread, count)) }));
  return {
    first: toBeginWith(ranges.find(({ count }) => count === FIRST_RANGES)?.groups ?? []),
    offered: fewEnough(
      ranges
        .filter(({ count, groups }) => groups.length === count)
        .map(({ count, groups }) => ({
          word: String(count),
          name: `${count} ranges of about equal size`,
          groups,
        })),
    ),
  };
}

function periodsOfDates(days: readonly number[], system: DateSystem): RangeSuggestions {
  const periods = PERIODS.map(({ length, word }) => ({
    length,
    word,
    name: `A range for each ${length}`,
    groups: typedGroups(suggestedPeriods(days, length, system)),
  }));
  const fitting = fittingPeriod(days, system);
  return {
    first: toBeginWith(periods.find(({ length }) => length === fitting)?.groups ?? []),
    offered: fewEnough(periods.map(({ word, name, groups }) => ({ word, name, groups }))),
  };
}

function toBeginWith(groups: readonly TypedGroup[]): readonly TypedGroup[] {
  return groups.length === 0 || groups.length > MOST_GROUPS ? [newRange] : groups;
}

function fewEnough(suggestions: readonly RangeSuggestion[]): readonly RangeSuggestion[] {
  return suggestions.filter(({ groups }) => groups.length > 0 && groups.length <= MOST_GROUPS);
}

/** The numbers of a column in the rows of the cases that are in, dates as their serial numbers. */
function* columnNumbers(
  cells: ListCells,
  units: readonly FrameUnit[],
  column: string,
): Sliced<readonly number[]> {
  const values = cells.columns.find(({ header }) => header === column)?.values ?? [];
  const first = cells.place.headerRow + 1;
  const numbers: number[] = [];
  for (const [index, unit] of units.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    for (const { row } of [unit, ...(unit.otherRows ?? [])]) {
      const value = values[row - first];
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

/** Each day once, whatever the time of day: of a million dates there are hardly ten thousand days. */
function* wholeDays(serials: readonly number[]): Sliced<readonly number[]> {
  const days = new Set<number>();
  for (const [index, serial] of serials.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    days.add(Math.floor(serial));
  }
  return [...days];
}
