import { success, type Outcome } from "../outcome";
import type { DateSystem } from "./calendar";
import { frameColumns, type FrameColumns } from "./frame-columns";
import type { FrameDefinition } from "./frame-definition";
import type { ListCells } from "./list-cells";
import { periodReason } from "./period-reasons";
import type { RowRules } from "./row-reading";
import { ruleVerdict, type RuleVerdict } from "./rule-verdict";
import { strataOfRows, type StrataOfRows } from "./stratum-of-row";

/** All that has to be found and understood before the first row is read. */
export interface PreparedFrame {
  readonly definition: FrameDefinition;
  readonly columns: FrameColumns;
  readonly strata: StrataOfRows;
  readonly rules: RowRules;
}

/** Refused: missing or repeated columns, and a period, rule or group that can't be used. */
export function preparedFrame(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): Outcome<PreparedFrame> {
  const system: DateSystem = date1904 ? 1904 : 1900;
  const columns = frameColumns(list, definition);
  if (!columns.ok) return columns;
  const strata = strataOfRows(definition.strata, columns.value.groups, system);
  if (!strata.ok) return strata;
  const period = definition.period === null ? success(null) : periodReason(definition.period, system);
  if (!period.ok) return period;
  const eligibility: RuleVerdict[] = [];
  const columnOf = (header: string) => columns.value.rules.find((column) => column.header === header) ?? null;
  for (const [index, rule] of (definition.eligibility ?? []).entries()) {
    const verdict = ruleVerdict(rule, columnOf, system, index + 1);
    if (!verdict.ok) return verdict;
    eligibility.push(verdict.value);
  }
  const { leaveOutTotals, leaveOutSubHeadings = false } = definition;
  const rules = { period: period.value, eligibility, leaveOutTotals, leaveOutSubHeadings };
  return success({ definition, columns: columns.value, strata: strata.value, rules });
}
