import { success, type Outcome } from "../outcome";
import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { DateSystem } from "./calendar";
import { frameColumns, type FrameColumns } from "./frame-columns";
import type { FrameDefinition } from "./frame-definition";
import type { ListCells } from "./list-cells";
import { periodReason } from "./period-reasons";
import { rowReading, type RowReading, type RowRules } from "./row-reading";
import { ruleVerdict, type RuleVerdict } from "./rule-verdict";
import { strataOfRows } from "./stratum-of-row";

/** A list with every row judged by itself: what a frame, its counts and its warnings are made from. */
export interface JudgedList {
  readonly columns: FrameColumns;
  readonly rules: RowRules;
  readonly rows: readonly RowReading[];
}

/**
 * Judges each row of a list by a definition. Refused: missing or repeated columns, and a period, rule or group that
 * can't be used; what stands in the rows refuses nothing here.
 */
export function* judgedList(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): Sliced<Outcome<JudgedList>> {
  const columns = frameColumns(list, definition);
  if (!columns.ok) return columns;
  const rules = rowRules(definition, columns.value, date1904 ? 1904 : 1900);
  if (!rules.ok) return rules;
  const rows: RowReading[] = [];
  for (let index = 0; index < list.rowCount; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    rows.push(rowReading(columns.value, rules.value, index, list.place.headerRow + 1));
  }
  return success({ columns: columns.value, rules: rules.value, rows });
}

function rowRules(definition: FrameDefinition, columns: FrameColumns, system: DateSystem): Outcome<RowRules> {
  const strata = strataOfRows(definition.strata, columns.groups, system);
  if (!strata.ok) return strata;
  const period = definition.period === null ? success(null) : periodReason(definition.period, system);
  if (!period.ok) return period;
  const eligibility: RuleVerdict[] = [];
  const columnOf = (header: string) => columns.rules.find((column) => column.header === header) ?? null;
  for (const [index, rule] of (definition.eligibility ?? []).entries()) {
    const verdict = ruleVerdict(rule, columnOf, system, index + 1);
    if (!verdict.ok) return verdict;
    eligibility.push(verdict.value);
  }
  return success({
    period: period.value,
    eligibility,
    strata: strata.value,
    leaveOutUngrouped: definition.strata.leaveOutUngrouped,
    leaveOutTotals: definition.leaveOutTotals,
    leaveOutSubHeadings: definition.leaveOutSubHeadings ?? false,
  });
}
