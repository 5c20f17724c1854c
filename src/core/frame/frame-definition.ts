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

/** A named group of cases (a stratum) and the values of the column that belong to it. */
export interface GroupDefinition {
  readonly label: string;
  readonly values: readonly string[];
}

export interface StrataDefinition {
  /** The column whose values make the groups; null draws from the whole list as one group. */
  readonly column: string | null;
  readonly groups: readonly GroupDefinition[];
  /** The auditor's yes to leaving out rows whose value is in no group. Without it such rows stop the draw. */
  readonly leaveOutUngrouped: boolean;
}

/** What makes the frame out of a list. Columns are named by their header. */
export interface FrameDefinition {
  /** One column, or several joined by "/". */
  readonly caseIdColumns: readonly string[];
  readonly period: Period | null;
  readonly strata: StrataDefinition;
  /** Columns that go along into the sample, in this order. */
  readonly carriedColumns: readonly string[];
  /** The auditor's yes to leaving out rows that look like totals. */
  readonly leaveOutTotals: boolean;
}
