import { refusal, success, type Outcome } from "../outcome";
import type { DateSystem } from "./calendar";
import { isCellError, type CellValue } from "./cell-value";
import { conditionVerdict, dateSerial, type ConditionVerdict } from "./condition-verdict";
import type { Condition, EligibilityRule } from "./frame-definition";
import type { ListColumn } from "./list-cells";

/** An eligibility rule, ready to be asked of each row. */
export interface RuleVerdict {
  /**
   * Whether the rule puts the row at this index out. null where that can't be told: a cell holds an error, and what
   * the other conditions say does not settle it.
   */
  readonly putsOut: (index: number) => boolean | null;
  /** The first column whose error keeps the rule from being told in this row; null where none does. */
  readonly errorColumn: (index: number) => ListColumn | null;
  /** A cell that should hold a number or a date, is not blank, and holds neither; null where all is readable. */
  readonly unreadableColumn: (index: number) => ListColumn | null;
}

/**
 * A rule over the columns of a list, found by the header of each condition. `rule` counts from 1. "and" and "or" follow
 * Kleene's logic of three values, an error being the unknown one.
 * Source: docs/methods.md, "Rules on columns". Checked by: test/core/frame/rule-verdict.test.ts.
 */
export function ruleVerdict(
  definition: EligibilityRule,
  columnOf: (header: string) => ListColumn | null,
  system: DateSystem,
  rule: number,
): Outcome<RuleVerdict> {
  if (definition.conditions.length === 0)
    return refusal({ kind: "ruleUnusable", rule, column: "", fault: "noCondition" });
  const asked: { condition: Condition; column: ListColumn; verdict: ConditionVerdict }[] = [];
  for (const condition of definition.conditions) {
    const verdict = conditionVerdict(condition, system, rule);
    if (!verdict.ok) return verdict;
    const column = columnOf(condition.column);
    if (column !== null) asked.push({ condition, column, verdict: verdict.value });
  }
  const cellOf = (column: ListColumn, index: number): CellValue => column.values[index] ?? "";
  const settles = definition.join === "or";
  const leavesOut = definition.effect === "leaveOut";
  return success({
    putsOut: (index) => {
      let unknown = false;
      for (const { column, verdict } of asked) {
        const said = verdict(cellOf(column, index));
        // One condition met settles "or", one not met settles "and".
        if (said === settles) return settles === leavesOut;
        if (said === null) unknown = true;
      }
      return unknown ? null : settles !== leavesOut;
    },
    errorColumn: (index) => asked.find(({ column }) => isCellError(cellOf(column, index)))?.column ?? null,
    unreadableColumn: (index) =>
      asked.find(({ condition, column }) => isUnreadable(condition, cellOf(column, index), system))?.column ??
      null,
  });
}

function isUnreadable(condition: Condition, cell: CellValue, system: DateSystem): boolean {
  if (isCellError(cell) || cell === "") return false;
  if (condition.test === "numberBetween")
    return typeof cell === "boolean" || (typeof cell === "string" && cell.trim() !== "");
  if (condition.test === "dateBetween")
    return (
      dateSerial(cell, system, condition.readTextDates) === null &&
      !(typeof cell === "string" && cell.trim() === "")
    );
  return false;
}
