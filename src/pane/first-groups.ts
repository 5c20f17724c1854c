import type { GroupingCounts } from "../core/frame/grouping-counts";
import { groupForEachValue, MOST_GROUPS } from "./group-values";
import type { GroupingPart } from "./grouping-part";
import type { TypedGroup } from "./set-up";

/** Numbers with more different values than this begin with ranges. */
const MOST_NUMBERS_BY_VALUE = 12;

/** A range to be completed. */
export const newRange: TypedGroup = { label: "", values: [], from: "", to: "" };

/** Each value a group of its own where there are few of them; none where there are too many. */
export function firstValueGroups({ values }: GroupingCounts): readonly TypedGroup[] {
  return values.length > MOST_GROUPS ? [] : groupForEachValue(values);
}

/**
 * What a column without groups begins with: ranges, or each value a group of its own. null where nothing is to be
 * suggested: groups stand there, nothing was read, or there are too many values. `ranges` are those to begin with.
 */
export function firstGroups(
  part: GroupingPart,
  kind: "number" | "date" | null,
  counts: GroupingCounts,
  ranges: readonly TypedGroup[],
): Pick<GroupingPart, "groups" | "bands"> | null {
  if (part.groups.length > 0 || counts.values.length === 0) return null;
  if (part.bands !== null) return { bands: part.bands, groups: ranges };
  if (kind === "number" && counts.values.length > MOST_NUMBERS_BY_VALUE)
    return { bands: "number", groups: ranges };
  const groups = firstValueGroups(counts);
  return groups.length === 0 ? null : { bands: null, groups };
}
