import type { ColumnFacts } from "../core/frame/column-facts";
import type { FoundList } from "../core/frame/found-list";
import type { Grouping } from "../core/frame/frame-definition";
import { ungrouped, type SetUp, type TypedGroup } from "./set-up";
import { groupsOfTyped } from "./typed-groups";

/** The first column to group by, or the one that it is crossed with. */
export type PartName = "first" | "second";

/** One of the two columns to group by, as it stands in the fields. */
export interface GroupingPart {
  /** null: none is chosen. */
  readonly column: string | null;
  readonly groups: readonly TypedGroup[];
  readonly bands: "number" | "date" | null;
}

export function groupingPart(setUp: SetUp, name: PartName): GroupingPart {
  return name === "first"
    ? { column: setUp.groupColumn, groups: setUp.groups, bands: setUp.bands }
    : { column: setUp.crossColumn, groups: setUp.crossGroups, bands: setUp.crossBands };
}

/** What changes in the set-up with the groups of a part. Numbers that hung on the names of groups go where told so. */
export function groupsChange(
  name: PartName,
  { groups, bands }: Partial<Omit<GroupingPart, "column">>,
): Partial<SetUp> {
  return name === "first"
    ? { ...(groups === undefined ? {} : { groups }), ...(bands === undefined ? {} : { bands }) }
    : {
        ...(groups === undefined ? {} : { crossGroups: groups }),
        ...(bands === undefined ? {} : { crossBands: bands }),
      };
}

const NUMBERS_BY_GROUP = { stated: {}, expected: {}, costs: {} } as const;
const NOT_CROSSED = { crossColumn: null, crossGroups: [], crossBands: null } as const;

/** Another column for a part; "" is none. Its groups begin anew, and so do numbers that hang on their names. */
export function columnChange(setUp: SetUp, list: FoundList, name: PartName, column: string): Partial<SetUp> {
  // Dates are grouped by range: hardly two cases have the same.
  const dates = list.headers.some(({ header, looksLike }) => header === column && looksLike === "date");
  const bands = dates ? "date" : null;
  if (name === "second")
    return column === ""
      ? { ...NOT_CROSSED, ...NUMBERS_BY_GROUP }
      : {
          crossColumn: column,
          crossGroups: [],
          crossBands: bands,
          leaveOutUngrouped: false,
          ...NUMBERS_BY_GROUP,
        };
  if (column === "") return { ...ungrouped, ...NUMBERS_BY_GROUP };
  return {
    groupColumn: column,
    groups: [],
    bands,
    leaveOutUngrouped: false,
    ...(column === setUp.crossColumn ? NOT_CROSSED : {}),
    ...NUMBERS_BY_GROUP,
  };
}

/** The grouping as it is counted while groups are being made: each group at its place, the empty ones too. */
export function countedGrouping({ column, groups, bands }: GroupingPart): Grouping {
  return {
    column: column ?? "",
    groups:
      bands === null
        ? groups.map(({ label, values }) => ({ label, values }))
        : groupsOfTyped(groups, bands, Number.NaN),
    ...(bands === null ? {} : { bands }),
  };
}

/** What ranges of a column are made of; null where it holds neither dates nor mostly numbers, or nobody knows yet. */
export function rangeKind(
  list: FoundList,
  facts: ColumnFacts | null,
  { column, bands }: GroupingPart,
): "number" | "date" | null {
  const looks = list.headers.find(({ header }) => header === column)?.looksLike;
  if (looks === "date" || looks === "number") return looks;
  if (bands !== null) return bands;
  return facts?.mostlyNumbers === true ? "number" : null;
}
