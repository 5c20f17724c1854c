import type { CellValue } from "./cell-value";
import type { RowReason } from "./exclusion-reason";
import type { FrameColumns } from "./frame-columns";
import type { ListColumn } from "./list-cells";
import { isFilled } from "./known-cells";
import { looksLikeSubHeading } from "./looks-like-sub-heading";
import { looksLikeTotal } from "./looks-like-total";
import type { PeriodReason } from "./period-reasons";
import type { RuleVerdict } from "./rule-verdict";

/** One row of the list, judged by itself and whatever its group. */
export interface RowReading {
  /** Every reason that puts the row out, in their order; empty where none does. */
  readonly reasons: readonly RowReason[];
  readonly total: boolean;
  readonly subHeading: boolean;
  /** Columns whose error value keeps it from being told whether the row is in. */
  readonly errors: readonly ListColumn[];
}

export interface RowRules {
  readonly period: PeriodReason | null;
  readonly eligibility: readonly RuleVerdict[];
  readonly leaveOutTotals: boolean;
  readonly leaveOutSubHeadings: boolean;
}

/** Most rows are like this; they share it, since a list may have a million of them. */
const PLAIN: RowReading = { reasons: [], total: false, subHeading: false, errors: [] };
const TOTAL_OUT: RowReading = { reasons: ["looksLikeTotal"], total: true, subHeading: false, errors: [] };
const SUB_HEADING_OUT: RowReading = {
  reasons: ["looksLikeSubHeading"],
  total: false,
  subHeading: true,
  errors: [],
};

/** Judges the row at an index of the list, from 0. */
export function rowReading(columns: FrameColumns, rules: RowRules, index: number): RowReading {
  const total = isTotal(columns, index);
  const subHeading = !total && isSubHeading(columns, index);
  // A total or a sub-heading that the auditor leaves out is no case, so no other reason counts for it.
  if (total && rules.leaveOutTotals) return TOTAL_OUT;
  if (subHeading && rules.leaveOutSubHeadings) return SUB_HEADING_OUT;
  const reasons: RowReason[] = [];
  const errors: ListColumn[] = [];
  if (rules.period !== null && columns.date !== null) {
    const date = rules.period(columns.date.values[index] ?? "");
    if (date === "error") errors.push(columns.date);
    else if (date !== null) reasons.push(date);
  }
  for (const [number, rule] of rules.eligibility.entries()) {
    const out = rule.putsOut(index);
    const unclear = out === null ? rule.errorColumn(index) : null;
    if (unclear !== null) errors.push(unclear);
    if (out === true) reasons.push(`rule:${number}`);
  }
  const isPlain = !total && !subHeading && reasons.length === 0 && errors.length === 0;
  return isPlain ? PLAIN : { reasons, total, subHeading, errors };
}

/** Most rows are told by their second filled cell, without a list of all. */
function isSubHeading({ every }: FrameColumns, index: number): boolean {
  let filled = 0;
  for (const { values } of every) {
    if (isFilled(values[index] ?? "")) filled += 1;
    if (filled > 1) return false;
  }
  return looksLikeSubHeading(every.map(({ values }) => values[index] ?? ""));
}

/** The cells beside the case number may say "total" too; they are asked only where the case number is blank. */
function isTotal({ caseId, carried, groups, date }: FrameColumns, index: number): boolean {
  const cellOf = ({ values }: ListColumn): CellValue => values[index] ?? "";
  const isBlank = caseId.every((column) => {
    const value = cellOf(column);
    return typeof value === "string" && (value === "" || value.trim() === "");
  });
  const beside = isBlank ? [...carried, ...groups, ...(date === null ? [] : [date])].map(cellOf) : [];
  return looksLikeTotal(caseId.map(cellOf), beside);
}
