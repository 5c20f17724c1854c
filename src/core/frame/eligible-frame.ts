import { refusal, success, type Outcome } from "../outcome";
import type { Exclusion, ExclusionReason, Frame, FrameStratum } from "./frame";
import type { FrameDefinition } from "./frame-definition";
import { frameColumns, type FrameColumns } from "./frame-columns";
import { frameProblems, placesOf } from "./frame-problems";
import { frameWarnings } from "./frame-warnings";
import { groupsByValue, stratumLabel } from "./group-of-value";
import type { ListCells, ListColumn } from "./list-cells";
import { periodReason } from "./period-reasons";
import { rowReading, type RowReading, type RowRules } from "./row-reading";
import type { FrameUnit } from "./unit";

const REASONS: readonly ExclusionReason[] = [
  "looksLikeTotal",
  "dateBlank",
  "dateIsText",
  "outsidePeriod",
  "inNoGroup",
];

/**
 * The frame: the cases of a list that may be drawn, each in its group, and every row that is out with its reason.
 * Refused, with sheet, rows and column: missing or repeated columns, a period that can't be, unusable or equal case
 * numbers, error values and values in no group among the rows that no reason puts out, and a list without a case.
 * Nothing is repaired: the list stays as it is.
 * Source: docs/methods.md, "Who is in". Checked by: test/core/frame/eligible-frame.test.ts.
 */
export function eligibleFrame(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): Outcome<Frame> {
  const columns = frameColumns(list, definition);
  if (!columns.ok) return columns;
  const rules = rowRules(definition, date1904);
  if (!rules.ok) return rules;

  const rows = rowReadings(list, columns.value, rules.value);
  const rowsIn = rows.filter((row) => row.reasons.length === 0);
  const problems = frameProblems(list, definition, columns.value, rowsIn);
  if (problems.length > 0) return refusal(...problems);
  if (rowsIn.length === 0)
    return refusal({ kind: "nothingEligible", sheet: list.place.sheet, rows: list.rowCount });

  const units = rowsIn.flatMap((row) => frameUnit(row));
  const strata = frameStrata(definition, rowsIn);
  return success({
    units,
    strata,
    exclusions: REASONS.map((reason) => exclusion(reason, rows, list, columns.value)).filter(
      (out) => out.rowsByItself > 0,
    ),
    warnings: frameWarnings(list, columns.value, rows, strata, date1904),
    rowCount: list.rowCount,
    hiddenRows: list.hiddenRows,
  });
}

function rowRules(definition: FrameDefinition, date1904: boolean): Outcome<RowRules> {
  const groups = groupsByValue(definition.strata);
  if (!groups.ok) return groups;
  const period =
    definition.period === null ? success(null) : periodReason(definition.period, date1904 ? 1904 : 1900);
  if (!period.ok) return period;
  return success({
    period: period.value,
    groups: definition.strata.column === null ? null : groups.value,
    leaveOutUngrouped: definition.strata.leaveOutUngrouped,
    leaveOutTotals: definition.leaveOutTotals,
  });
}

function rowReadings(list: ListCells, columns: FrameColumns, rules: RowRules): readonly RowReading[] {
  const cell = (column: ListColumn, index: number): ListColumn["values"][number] =>
    column.values[index] ?? "";
  return Array.from({ length: list.rowCount }, (_, index) =>
    rowReading(
      {
        row: list.place.headerRow + 1 + index,
        caseId: columns.caseId.map((column) => cell(column, index)),
        date: columns.date === null ? null : cell(columns.date, index),
        group: columns.group === null ? null : cell(columns.group, index),
        carried: columns.carried.map((column) => cell(column, index)),
      },
      rules,
    ),
  );
}

function frameUnit(row: RowReading): FrameUnit[] {
  if (!row.key.ok || row.stratum === null) return [];
  return [{ key: row.key.key, stratum: row.stratum, row: row.row, carried: row.carried }];
}

function frameStrata(definition: FrameDefinition, rowsIn: readonly RowReading[]): readonly FrameStratum[] {
  const labels =
    definition.strata.column === null
      ? [stratumLabel("")]
      : definition.strata.groups.map((group) => stratumLabel(group.label));
  return labels.map((label) => {
    const rows = rowsIn.filter((row) => row.stratum === label);
    return {
      label,
      populationSize: rows.length,
      values: [...new Set(rows.map((row) => row.groupValue))].sort(),
    };
  });
}

function exclusion(
  reason: ExclusionReason,
  rows: readonly RowReading[],
  list: ListCells,
  columns: FrameColumns,
): Exclusion {
  const byItself = rows.filter((row) => row.reasons.includes(reason));
  const first = byItself.filter((row) => row.reasons[0] === reason);
  const column =
    reason === "inNoGroup"
      ? columns.group
      : reason === "looksLikeTotal"
        ? (columns.caseId[0] ?? null)
        : columns.date;
  return {
    reason,
    rows: first.length,
    rowsByItself: byItself.length,
    places: placesOf(
      list,
      column,
      first.map((row) => row.row),
    ),
  };
}
