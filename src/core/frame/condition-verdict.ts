import { refusal, success, type Outcome } from "../outcome";
import type { FrameProblem } from "../frame-problem";
import { dayFirstDate, serialOfDay, type DateSystem } from "./calendar";
import { isCellError, type CellValue } from "./cell-value";
import type { Condition } from "./frame-definition";
import { groupingValue } from "./group-of-value";

/**
 * Whether a cell meets a condition: true, false, or null where it can't be told because the cell holds an error.
 * A cell that should hold a number or a date and holds text does not lie between two of them.
 */
export type ConditionVerdict = (cell: CellValue) => boolean | null;

type RuleFault = Extract<FrameProblem, { kind: "ruleUnusable" }>["fault"];

/**
 * A condition as a question to ask of each cell. Refused: no value to look for, a range without an end or whose ends
 * are the wrong way round, an end that is no number, and a day that does not exist. `rule` is the number of the rule,
 * from 1, for the refusal.
 * Source: docs/methods.md, "Rules on columns". Checked by: test/core/frame/condition-verdict.test.ts.
 */
export function conditionVerdict(
  condition: Condition,
  system: DateSystem,
  rule: number,
): Outcome<ConditionVerdict> {
  const refused = (fault: RuleFault) =>
    refusal({ kind: "ruleUnusable", rule, column: condition.column, fault });
  switch (condition.test) {
    case "isBlank":
      return success(told((cell) => isBlank(cell)));
    case "isNotBlank":
      return success(told((cell) => !isBlank(cell)));
    case "numberBetween": {
      const { from, to } = condition;
      if (from === null && to === null) return refused("noEnd");
      if ([from, to].some((end) => end !== null && !Number.isFinite(end))) return refused("numberUnreadable");
      if (from !== null && to !== null && to < from) return refused("reversed");
      return success(told((cell) => typeof cell === "number" && isBetween(cell, from, to)));
    }
    case "dateBetween": {
      const first = condition.from === null ? null : serialOfDay(condition.from, system);
      const last = condition.to === null ? null : serialOfDay(condition.to, system);
      if (condition.from === null && condition.to === null) return refused("noEnd");
      if ((condition.from !== null && first === null) || (condition.to !== null && last === null))
        return refused("dayUnreadable");
      if (first !== null && last !== null && last < first) return refused("reversed");
      const { readTextDates } = condition;
      return success(
        told((cell) => {
          const serial = dateSerial(cell, system, readTextDates);
          return serial !== null && isBetween(Math.floor(serial), first, last);
        }),
      );
    }
    default:
      return wordsVerdict(condition, refused);
  }
}

function wordsVerdict(
  condition: Extract<Condition, { readonly value: string } | { readonly values: readonly string[] }>,
  refused: (fault: RuleFault) => ReturnType<typeof refusal>,
): Outcome<ConditionVerdict> {
  const wanted = ("values" in condition ? condition.values : [condition.value]).map(foldedCell);
  if (wanted.length === 0 || wanted.some((word) => word === "")) return refused("noValue");
  const [first = ""] = wanted;
  const among = new Set(wanted);
  switch (condition.test) {
    case "is":
    case "isOneOf":
      return success(told((cell) => among.has(foldedCell(cell))));
    case "isNot":
    case "isNoneOf":
      return success(told((cell) => !among.has(foldedCell(cell))));
    case "contains":
      return success(told((cell) => foldedCell(cell).includes(first)));
    case "doesNotContain":
      return success(told((cell) => !foldedCell(cell).includes(first)));
  }
}

/** The serial number of a cell that holds a date, or text that may be read as one; null for anything else. */
export function dateSerial(cell: CellValue, system: DateSystem, readTextDates: boolean): number | null {
  if (typeof cell === "number") return cell;
  if (!readTextDates || typeof cell !== "string") return null;
  const day = dayFirstDate(cell);
  return day === null ? null : serialOfDay(day, system);
}

/** Whether a number lies between two ends, both inside; an end that is null is open. */
export function isBetween(value: number, from: number | null, to: number | null): boolean {
  return (from === null || value >= from) && (to === null || value <= to);
}

function told(verdict: (cell: CellValue) => boolean): ConditionVerdict {
  return (cell) => (isCellError(cell) ? null : verdict(cell));
}

function isBlank(cell: CellValue): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

function foldedCell(cell: CellValue): string {
  return groupingValue(cell).toLowerCase();
}
