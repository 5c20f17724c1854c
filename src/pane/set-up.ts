import type { FoundList } from "../core/frame/found-list";
import type { GroupDefinition } from "../core/frame/frame-definition";

export type SharedOut = "equal" | "proportional" | "stated";

/**
 * The set-up of an audit as it stands in the fields: numbers and dates as typed, so that a half-typed field is kept.
 * It becomes a definition in set-up-definition.ts.
 */
export interface SetUp {
  readonly name: string;
  /** Which of the lists found; null while none is chosen. */
  readonly list: string | null;
  readonly caseIdColumns: readonly string[];
  /** null takes every row whatever its date. */
  readonly periodColumn: string | null;
  readonly from: string;
  readonly to: string;
  readonly readTextDates: boolean;
  readonly leaveOutTotals: boolean;
  /** null draws from all cases as one group. */
  readonly groupColumn: string | null;
  readonly groups: readonly GroupDefinition[];
  readonly leaveOutUngrouped: boolean;
  readonly carriedColumns: readonly string[];
  readonly size: string;
  readonly sharedOut: SharedOut;
  /** Numbers of the auditor's own, by group. */
  readonly stated: Readonly<Record<string, string>>;
  readonly minimum: string;
  readonly spares: string;
  readonly ownSeed: boolean;
  readonly seed: string;
  readonly criteriaSet: string;
  readonly confidenceLevel: number;
  readonly partlyCountsAs: 0 | 0.5 | 1;
}

/** How a found list is told from the others, for as long as it stays where it is. */
export function listKey(list: Pick<FoundList["place"], "sheet" | "table" | "headerRow">): string {
  return JSON.stringify([list.sheet, list.table ?? list.headerRow]);
}

/** The set-up before anything was chosen. */
export const emptySetUp: SetUp = {
  name: "",
  list: null,
  caseIdColumns: [],
  periodColumn: null,
  from: "",
  to: "",
  readTextDates: false,
  leaveOutTotals: false,
  groupColumn: null,
  groups: [],
  leaveOutUngrouped: false,
  carriedColumns: [],
  size: "60",
  sharedOut: "equal",
  stated: {},
  minimum: "2",
  spares: "5",
  ownSeed: false,
  seed: "",
  criteriaSet: "mash-threshold",
  confidenceLevel: 0.95,
  partlyCountsAs: 0,
};

/** The set-up with another list: what was chosen in the old one is suggested anew, the sample's numbers stay. */
export function setUpForList(setUp: SetUp, list: FoundList): SetUp {
  const { caseId, date, group } = list.suggestion;
  const kept = [caseId, group].filter((column) => column !== null);
  return {
    ...setUp,
    name: setUp.name === "" ? `Audit of ${list.place.table ?? list.place.sheet}` : setUp.name,
    list: listKey(list.place),
    caseIdColumns: caseId === null ? [] : [caseId],
    periodColumn: date,
    from: "",
    to: "",
    readTextDates: false,
    leaveOutTotals: false,
    groupColumn: group,
    groups: [],
    leaveOutUngrouped: false,
    carriedColumns: list.headers
      .filter((header) => header.header !== "" && !header.repeated && !kept.includes(header.header))
      .slice(0, 5)
      .map((header) => header.header),
    stated: {},
  };
}
