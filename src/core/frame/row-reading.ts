import { composedCaseKey, type CaseKey } from "./case-key";
import type { CellValue } from "./cell-value";
import type { RowReason } from "./exclusion-reason";
import type { FrameColumns } from "./frame-columns";
import type { ListColumn } from "./list-cells";
import { looksLikeSubHeading } from "./looks-like-sub-heading";
import { looksLikeTotal } from "./looks-like-total";
import type { PeriodReason } from "./period-reasons";
import type { RuleVerdict } from "./rule-verdict";
import type { StrataOfRows } from "./stratum-of-row";
import type { StratumLabel } from "./unit";

/** One row of the list, judged by itself. */
export interface RowReading {
  /** On the sheet, counted from 1. */
  readonly row: number;
  /** Among the rows of the list, counted from 0. */
  readonly index: number;
  readonly key: CaseKey;
  /** null: in no group. */
  readonly stratum: StratumLabel | null;
  /** What the grouping columns hold, as the record says it; "" where there are none. */
  readonly groupWords: string;
  /** Every reason that puts the row out, in their order; empty for a row that is in. */
  readonly reasons: readonly RowReason[];
  readonly total: boolean;
  readonly subHeading: boolean;
  /** Columns whose error value keeps it from being told whether, or where, the row is in. */
  readonly errors: readonly ListColumn[];
  /** The column and value that are in no group; null where the row has one, or an error. */
  readonly noGroup: { readonly column: ListColumn; readonly value: string } | null;
}

export interface RowRules {
  readonly period: PeriodReason | null;
  readonly eligibility: readonly RuleVerdict[];
  readonly strata: StrataOfRows;
  readonly leaveOutUngrouped: boolean;
  readonly leaveOutTotals: boolean;
  readonly leaveOutSubHeadings: boolean;
}

const NO_REASONS: readonly RowReason[] = [];
const NO_COLUMNS: readonly ListColumn[] = [];

/** Judges the row at an index of the list: its key, its group, and every reason that puts it out. */
export function rowReading(
  columns: FrameColumns,
  rules: RowRules,
  index: number,
  firstRow: number,
): RowReading {
  const cell = (column: ListColumn): CellValue => column.values[index] ?? "";
  const caseId = columns.caseId.map(cell);
  const total = looksLikeTotal(caseId, totalCells(columns, caseId, cell));
  const subHeading = !total && looksLikeSubHeading(columns.every.map(cell));
  const reasons: RowReason[] = [];
  const errors: ListColumn[] = [];

  const date = rules.period === null || columns.date === null ? null : rules.period(cell(columns.date));
  if (date === "error" && columns.date !== null) errors.push(columns.date);
  else if (date !== null && date !== "error") reasons.push(date);
  for (const [number, rule] of rules.eligibility.entries()) {
    const out = rule.putsOut(index);
    const unclear = out === null ? rule.errorColumn(index) : null;
    if (unclear !== null) errors.push(unclear);
    if (out === true) reasons.push(`rule:${number}`);
  }
  const stratum = rules.strata.ofRow(index);
  if (stratum.found === "error") errors.push(stratum.column);
  if (stratum.found === "noGroup" && rules.leaveOutUngrouped) reasons.push("inNoGroup");

  return {
    row: firstRow + index,
    index,
    key: composedCaseKey(caseId),
    stratum: stratum.found === "group" ? stratum.label : null,
    groupWords: stratum.found === "group" ? stratum.values : "",
    reasons: noCase(total, subHeading, rules) ?? (reasons.length === 0 ? NO_REASONS : reasons),
    total,
    subHeading,
    errors: errors.length === 0 ? NO_COLUMNS : errors,
    noGroup: stratum.found === "noGroup" ? stratum : null,
  };
}

/** A total or a sub-heading that the auditor leaves out is no case, so no other reason counts for it. */
function noCase(
  total: boolean,
  subHeading: boolean,
  { leaveOutTotals, leaveOutSubHeadings }: RowRules,
): readonly RowReason[] | null {
  if (total && leaveOutTotals) return ["looksLikeTotal"];
  return subHeading && leaveOutSubHeadings ? ["looksLikeSubHeading"] : null;
}

/** The cells beside the case number that may say "total"; they are asked only where the case number is blank. */
function totalCells(
  { carried, groups, date }: FrameColumns,
  caseId: readonly CellValue[],
  cell: (column: ListColumn) => CellValue,
): readonly CellValue[] {
  const isBlank = caseId.every((value) => typeof value === "string" && value.trim() === "");
  return isBlank ? [...carried, ...groups, ...(date === null ? [] : [date])].map(cell) : [];
}
