import type { DateSystem } from "../core/frame/calendar";
import { suggestedPeriods, type PeriodLength } from "../core/frame/suggested-periods";
import { suggestedRanges } from "../core/frame/suggested-ranges";
import { MOST_GROUPS } from "./group-values";
import type { TypedGroup } from "./set-up";
import { typedGroups } from "./typed-groups";

/** Ranges that the auditor can ask for, with the word on the button and what it says in full. */
export interface RangeSuggestion {
  readonly word: string;
  readonly name: string;
  readonly groups: readonly TypedGroup[];
}

const PERIODS: readonly { readonly length: PeriodLength; readonly word: string }[] = [
  { length: "month", word: "Months" },
  { length: "quarter", word: "Quarters" },
  { length: "year", word: "Years" },
];

const RANGE_COUNTS = [2, 3, 4, 5] as const;

/** What can be suggested for these numbers: 2 to 5 ranges of about equal size, or periods, as far as they are few enough. */
export function rangeSuggestions(
  numbers: readonly number[],
  bands: "number" | "date",
  system: DateSystem,
): readonly RangeSuggestion[] {
  const made =
    bands === "number"
      ? RANGE_COUNTS.map((count) => ({
          word: String(count),
          name: `${count} ranges of about equal size`,
          groups: typedGroups(suggestedRanges(numbers, count)),
        })).filter(({ word, groups }) => String(groups.length) === word)
      : PERIODS.map(({ length, word }) => ({
          word,
          name: `A range for each ${length}`,
          groups: typedGroups(suggestedPeriods(numbers, length, system)),
        }));
  return made.filter(({ groups }) => groups.length > 0 && groups.length <= MOST_GROUPS);
}
