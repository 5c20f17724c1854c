import { useMemo } from "react";
import type { DateSystem } from "../core/frame/calendar";
import type { Frame } from "../core/frame/frame";
import { groupingCountsInSlices, type GroupingCounts } from "../core/frame/grouping-counts";
import type { ListCells } from "../core/frame/list-cells";
import { countedGrouping, type GroupingPart } from "./grouping-part";
import { rangeSuggestions, type RangeSuggestions } from "./range-suggestions";
import { useWorkedOut } from "./use-worked-out";
import { keyOf, type Question } from "./worked-out";

export interface WorkedOutGrouping {
  /** null before the first count; of a long list those before the last change until they are counted anew. */
  readonly counts: GroupingCounts | null;
  /** The counts are those of the groups as they stand. */
  readonly isCounted: boolean;
  /** null until they are worked out. Without a kind of ranges there are none. */
  readonly suggestions: RangeSuggestions | null;
}

const NO_RANGES: RangeSuggestions = { first: [], offered: [] };

/** How the cases fall into the groups of one column, and which ranges can be suggested for it. */
export function useGrouping(of: {
  readonly cells: ListCells | null;
  /** Who is in, whatever the groups; null until known. */
  readonly everyone: Frame | null;
  readonly part: GroupingPart;
  /** What ranges of the column are made of. */
  readonly kind: "number" | "date" | null;
  readonly system: DateSystem;
}): WorkedOutGrouping {
  const { cells, everyone, part, system } = of;
  const { column } = part;
  const bands = part.bands ?? of.kind;
  const counting = useMemo((): Question<GroupingCounts> | null => {
    if (cells === null || everyone === null || column === null) return null;
    const grouping = countedGrouping(part);
    return {
      name: `counts of ${column}`,
      key: keyOf(grouping, system),
      work: () => groupingCountsInSlices(cells, everyone.units, grouping, system),
    };
  }, [cells, everyone, column, part, system]);
  const suggesting = useMemo((): Question<RangeSuggestions> | null => {
    if (cells === null || everyone === null || column === null || bands === null) return null;
    return {
      name: `ranges of ${column}`,
      key: keyOf(bands, system),
      work: () => rangeSuggestions(cells, everyone.units, column, bands, system),
    };
  }, [cells, everyone, column, bands, system]);
  const rows = cells?.rowCount ?? 0;
  const counted = useWorkedOut(everyone, rows, counting);
  const suggested = useWorkedOut(everyone, rows, suggesting);
  return {
    counts: counted.answer,
    isCounted: counted.current,
    suggestions: bands === null ? NO_RANGES : suggested.current ? suggested.answer : null,
  };
}
