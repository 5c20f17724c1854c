/** A calendar day as year-month-day text, for example "2017-09-01". No time zone and no clock is involved. */
export type CalendarDay = string;

/** Which cases by date. Both days are included whole: a time on the last day is inside. */
export interface Period {
  readonly column: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** The auditor's yes to reading dates kept as text as day/month/year. Without it such rows are out, and counted. */
  readonly readTextDates: boolean;
}

/**
 * What is asked of one cell of a row. Words are compared as Excel's filters do: without regard to capitals and to
 * white space at the ends. A range has one end at least, and both ends belong to it; a day counts whole.
 */
export type Condition = { readonly column: string } & (
  | { readonly test: "is" | "isNot" | "contains" | "doesNotContain"; readonly value: string }
  | { readonly test: "isOneOf" | "isNoneOf"; readonly values: readonly string[] }
  | { readonly test: "isBlank" | "isNotBlank" }
  | { readonly test: "numberBetween"; readonly from: number | null; readonly to: number | null }
  | {
      readonly test: "dateBetween";
      readonly from: CalendarDay | null;
      readonly to: CalendarDay | null;
      /** The auditor's yes to reading dates kept as text as day/month/year. */
      readonly readTextDates: boolean;
    }
);

/** Who may be drawn, by what stands in the columns of a row. */
export interface EligibilityRule {
  /** `leaveOut`: rows that meet the conditions are out. `keepOnly`: rows that don't meet them are out. */
  readonly effect: "leaveOut" | "keepOnly";
  /** Whether all conditions must be met, or one is enough. */
  readonly join: "and" | "or";
  /** At least one. */
  readonly conditions: readonly Condition[];
}

/** A named group of cases (a stratum) and what belongs to it. */
export interface GroupDefinition {
  readonly label: string;
  /** The values of the column that belong to it; empty where the groups are bands. */
  readonly values: readonly string[];
  /** For a band: its ends, both inside; null or absent is open. A number, or a calendar day. */
  readonly from?: number | CalendarDay | null;
  readonly to?: number | CalendarDay | null;
}

/** How one column sorts the cases into groups. */
export interface Grouping {
  readonly column: string;
  readonly groups: readonly GroupDefinition[];
  /** The groups are ranges of numbers or of dates; absent: each group names its values. */
  readonly bands?: "number" | "date";
}

export interface StrataDefinition {
  /** The column whose values make the groups; null draws from the whole list as one group. */
  readonly column: string | null;
  readonly groups: readonly GroupDefinition[];
  readonly bands?: "number" | "date";
  /** A second column: the strata are then all pairs of groups, named "first / second". */
  readonly crossedWith?: Grouping | null;
  /** The auditor's yes to leaving out rows whose value is in no group. Without it such rows stop the draw. */
  readonly leaveOutUngrouped: boolean;
}

/**
 * Several rows are one case (a child with several referrals): rows with the same case number are one unit, drawn once.
 * A unit whose rows are in different groups is refused, or goes into that of its groups which was defined first or
 * last, as the auditor says; the order of the rows never matters.
 */
export interface SeveralRowsACase {
  readonly rowsInTwoGroups: "refuse" | "firstGroup" | "lastGroup";
}

/** What makes the frame out of a list. Columns are named by their header. */
export interface FrameDefinition {
  /** One column, or several joined by "/". */
  readonly caseIdColumns: readonly string[];
  readonly period: Period | null;
  /** In the order in which they count; absent: none. */
  readonly eligibility?: readonly EligibilityRule[];
  readonly strata: StrataDefinition;
  /** Absent or null: each row is a case. */
  readonly severalRowsACase?: SeveralRowsACase | null;
  /** Columns that go along into the sample, in this order. */
  readonly carriedColumns: readonly string[];
  /** The auditor's yes to leaving out rows that look like totals. */
  readonly leaveOutTotals: boolean;
  /** The auditor's yes to leaving out rows that look like sub-headings; absent: no. */
  readonly leaveOutSubHeadings?: boolean;
}

/** The columns that sort the cases into groups: none, one, or two that are crossed. */
export function groupings({ column, groups, bands, crossedWith }: StrataDefinition): readonly Grouping[] {
  if (column === null) return [];
  const first: Grouping = { column, groups, ...(bands === undefined ? {} : { bands }) };
  return crossedWith === undefined || crossedWith === null ? [first] : [first, crossedWith];
}

/** The columns that a definition reads as dates: of the period first, then of its rules and of groups by date. */
export function dateColumns({ period, eligibility = [], strata }: FrameDefinition): readonly string[] {
  return [
    ...(period === null ? [] : [period.column]),
    ...eligibility
      .flatMap(({ conditions }) => conditions)
      .filter(({ test }) => test === "dateBetween")
      .map(({ column }) => column),
    ...groupings(strata)
      .filter(({ bands }) => bands === "date")
      .map(({ column }) => column),
  ];
}
