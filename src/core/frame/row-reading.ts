import { composedCaseKey, type CaseKey } from "./case-key";
import { isCellError, type CellValue } from "./cell-value";
import type { ExclusionReason } from "./frame";
import { groupingValue, stratumLabel } from "./group-of-value";
import { looksLikeTotal } from "./looks-like-total";
import type { PeriodReason } from "./period-reasons";
import type { StratumLabel } from "./unit";

/** One row of the list, judged by itself. */
export interface RowReading {
  /** On the sheet, counted from 1. */
  readonly row: number;
  readonly key: CaseKey;
  /** null: in no group. */
  readonly stratum: StratumLabel | null;
  /** The raw value of the grouping column, "" where there is none. */
  readonly groupValue: string;
  /** Every reason that puts the row out, in their order; empty for a row that is in. */
  readonly reasons: readonly ExclusionReason[];
  readonly total: boolean;
  readonly dateError: boolean;
  readonly groupError: boolean;
  readonly carried: readonly CellValue[];
}

/** The cells of one row that its reading needs. */
export interface RowCells {
  readonly row: number;
  readonly caseId: readonly CellValue[];
  readonly date: CellValue | null;
  readonly group: CellValue | null;
  readonly carried: readonly CellValue[];
}

export interface RowRules {
  readonly period: PeriodReason | null;
  /** null draws from the whole list as one group. */
  readonly groups: ReadonlyMap<string, StratumLabel> | null;
  readonly leaveOutUngrouped: boolean;
  readonly leaveOutTotals: boolean;
}

/** Judges one row: its key, its group, and every reason that puts it out. */
export function rowReading(cells: RowCells, rules: RowRules): RowReading {
  const groupError = cells.group !== null && isCellError(cells.group);
  const groupValue = cells.group === null ? "" : groupingValue(cells.group);
  const stratum = rules.groups === null ? stratumLabel("") : (rules.groups.get(groupValue) ?? null);
  const dateReason = rules.period === null || cells.date === null ? null : rules.period(cells.date);
  const total = looksLikeTotal(cells.caseId, [
    ...cells.carried,
    ...(cells.date === null ? [] : [cells.date]),
  ]);

  const reasons: ExclusionReason[] = [];
  if (dateReason !== null && dateReason !== "error") reasons.push(dateReason);
  if (stratum === null && !groupError && rules.leaveOutUngrouped) reasons.push("inNoGroup");

  return {
    row: cells.row,
    key: composedCaseKey(cells.caseId),
    stratum,
    groupValue,
    // A total is no case, so no other reason counts for it.
    reasons: total && rules.leaveOutTotals ? ["looksLikeTotal"] : reasons,
    total,
    dateError: dateReason === "error",
    groupError,
    carried: cells.carried,
  };
}
