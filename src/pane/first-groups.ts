import type { DateSystem } from "../core/frame/calendar";
import type { GroupingCounts } from "../core/frame/grouping-counts";
import type { ListCells } from "../core/frame/list-cells";
import { fittingPeriod, suggestedPeriods } from "../core/frame/suggested-periods";
import { suggestedRanges } from "../core/frame/suggested-ranges";
import type { FrameUnit } from "../core/frame/unit";
import { groupForEachValue, MOST_GROUPS } from "./group-values";
import type { GroupingPart } from "./grouping-part";
import type { TypedGroup } from "./set-up";
import { typedGroups } from "./typed-groups";

/** Numbers with more different values than this begin with ranges. */
const MOST_NUMBERS_BY_VALUE = 12;

/** So many ranges of numbers are suggested at first. */
const FIRST_RANGES = 4;

/** A range to be completed. */
export const newRange: TypedGroup = { label: "", values: [], from: "", to: "" };

/** The numbers of a column in the rows of the cases that are in, dates as their serial numbers. */
export function columnNumbers(
  cells: ListCells,
  units: readonly FrameUnit[],
  column: string,
): readonly number[] {
  const values = cells.columns.find(({ header }) => header === column)?.values ?? [];
  const first = cells.place.headerRow + 1;
  return units
    .flatMap((unit) => [unit, ...(unit.otherRows ?? [])])
    .map(({ row }) => values[row - first])
    .filter((value) => typeof value === "number");
}

/** Ranges to begin with: four of numbers, or the months, quarters or years of dates. One to be completed without any. */
export function firstRanges(
  numbers: readonly number[],
  bands: "number" | "date",
  system: DateSystem,
): readonly TypedGroup[] {
  const made =
    bands === "number"
      ? suggestedRanges(numbers, FIRST_RANGES)
      : suggestedPeriods(numbers, fittingPeriod(numbers, system), system);
  return made.length === 0 || made.length > MOST_GROUPS ? [newRange] : typedGroups(made);
}

/** Each value a group of its own where there are few of them; none where there are too many. */
export function firstValueGroups({ values }: GroupingCounts): readonly TypedGroup[] {
  return values.length > MOST_GROUPS ? [] : groupForEachValue(values);
}

/**
 * What a column without groups begins with: ranges, or each value a group of its own. null where nothing is to be
 * suggested: groups stand there, nothing was read, or there are too many values.
 */
export function firstGroups(
  part: GroupingPart,
  kind: "number" | "date" | null,
  counts: GroupingCounts,
  numbers: readonly number[],
  system: DateSystem,
): Pick<GroupingPart, "groups" | "bands"> | null {
  if (part.groups.length > 0 || counts.values.length === 0) return null;
  if (part.bands !== null) return { bands: part.bands, groups: firstRanges(numbers, part.bands, system) };
  if (kind === "number" && counts.values.length > MOST_NUMBERS_BY_VALUE)
    return { bands: "number", groups: firstRanges(numbers, "number", system) };
  const groups = firstValueGroups(counts);
  return groups.length === 0 ? null : { bands: null, groups };
}
