import type { FurtherSettings } from "../core/audit-definition";
import type { FoundList } from "../core/frame/found-list";
import type { SeveralRowsACase } from "../core/frame/frame-definition";
import type { StatedHeaders } from "../core/frame/stated-headers";
import type { AllocationDefinition, SelectionMethod } from "../core/sampling/sample-definition";
import type { TypedRule } from "./typed-rule";

export type SharedOut = AllocationDefinition["method"];

/** A group as it stands in the fields: its values, or the ends of its range as typed. */
export interface TypedGroup {
  readonly label: string;
  readonly values: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** Numbers as typed, by the name of the group. */
export type TypedByGroup = Readonly<Record<string, string>>;

/**
 * The set-up of an audit as it stands in the fields: numbers and dates as typed, so that a half-typed field is kept.
 * It becomes a definition in set-up-definition.ts.
 */
export interface SetUp {
  readonly name: string;
  /** Which of the lists found; null while none is chosen. */
  readonly list: string | null;
  /** The auditor's word for the row of its headers; null: they were found. */
  readonly headers: StatedHeaders | null;
  readonly caseIdColumns: readonly string[];
  /** Columns of cases chosen before that hold marks, to be read with the others; left out where nobody was asked. */
  readonly scoredBefore?: readonly string[];
  /** null takes every row whatever its date. */
  readonly periodColumn: string | null;
  readonly from: string;
  readonly to: string;
  readonly readTextDates: boolean;
  readonly leaveOutTotals: boolean;
  readonly leaveOutSubHeadings: boolean;
  /** Who is left out by what stands in the columns, in the order in which it counts. */
  readonly rules: readonly TypedRule[];
  /** Rows with the same case number are one case; null: each row is a case. */
  readonly severalRows: SeveralRowsACase["rowsInTwoGroups"] | null;
  /** null draws from all cases as one group. */
  readonly groupColumn: string | null;
  readonly groups: readonly TypedGroup[];
  /** null: each group names its values; else the groups are ranges. */
  readonly bands: "number" | "date" | null;
  /** A second column to group by; null: one only. */
  readonly crossColumn: string | null;
  readonly crossGroups: readonly TypedGroup[];
  readonly crossBands: "number" | "date" | null;
  readonly leaveOutUngrouped: boolean;
  readonly carriedColumns: readonly string[];
  readonly selection: SelectionMethod;
  readonly size: string;
  readonly sharedOut: SharedOut;
  /** Numbers of the auditor's own, by group. */
  readonly stated: TypedByGroup;
  /** Of 100 cases of each group, how many are expected to be done well; blank: nobody knows. */
  readonly expected: TypedByGroup;
  /** How much work a case of each group takes, where that differs; blank: 1. */
  readonly costs: TypedByGroup;
  /** Between equally (0) and in proportion (1). */
  readonly power: string;
  readonly minimum: string;
  /** Blank: no limit. */
  readonly maximum: string;
  readonly spares: string;
  readonly ownSeed: boolean;
  readonly seed: string;
  readonly criteriaSet: string;
  readonly confidenceLevel: number;
  readonly partlyCountsAs: 0 | 0.5 | 1;
  readonly further: FurtherSettings;
}

/** How a found list is told from the others, for as long as it stays where it is. */
export function listKey({ sheet, table, named, headerRow, firstColumn }: FoundList["place"]): string {
  if (table !== null) return JSON.stringify([sheet, table]);
  return JSON.stringify(named === undefined ? [sheet, headerRow, firstColumn] : [sheet, "named", named.name]);
}

/** No groups: what hangs on a grouping column goes with it. */
export const ungrouped = {
  groupColumn: null,
  groups: [],
  bands: null,
  crossColumn: null,
  crossGroups: [],
  crossBands: null,
  leaveOutUngrouped: false,
} as const satisfies Partial<SetUp>;

/** The set-up before anything was chosen. */
export const emptySetUp: SetUp = {
  name: "",
  list: null,
  headers: null,
  caseIdColumns: [],
  periodColumn: null,
  from: "",
  to: "",
  readTextDates: false,
  leaveOutTotals: false,
  leaveOutSubHeadings: false,
  rules: [],
  severalRows: null,
  ...ungrouped,
  carriedColumns: [],
  selection: "stratified",
  size: "60",
  sharedOut: "equal",
  stated: {},
  expected: {},
  costs: {},
  power: "0.5",
  minimum: "2",
  maximum: "",
  spares: "5",
  ownSeed: false,
  seed: "",
  criteriaSet: "mash-threshold",
  confidenceLevel: 0.95,
  partlyCountsAs: 0,
  further: {},
};

/** The set-up with another list: what was chosen in the old one is suggested anew, the sample's numbers stay. */
export function setUpForList(setUp: SetUp, list: FoundList): SetUp {
  const { caseId, date, group } = list.suggestion;
  const kept = [caseId, group].filter((column) => column !== null);
  return {
    ...setUp,
    name: setUp.name === "" ? `Audit of ${list.place.table ?? list.place.sheet}` : setUp.name,
    list: listKey(list.place),
    headers: null,
    caseIdColumns: caseId === null ? [] : [caseId],
    periodColumn: date,
    from: "",
    to: "",
    readTextDates: false,
    leaveOutTotals: false,
    leaveOutSubHeadings: false,
    rules: [],
    severalRows: null,
    ...ungrouped,
    groupColumn: group,
    carriedColumns: list.headers
      .filter((header) => header.header !== "" && !header.repeated && !kept.includes(header.header))
      .slice(0, 5)
      .map((header) => header.header),
    stated: {},
    expected: {},
    costs: {},
  };
}
