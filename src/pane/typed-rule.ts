import type { Condition, EligibilityRule } from "../core/frame/frame-definition";
import { dayForField, typedDay } from "./words/typed-day";
import { typedNumber } from "./words/typed-number";

/** A condition as it stands in the fields: values as typed or chosen, ends of ranges as typed. */
export interface TypedCondition {
  readonly column: string;
  readonly test: Condition["test"];
  /** One value, or several for "is one of". */
  readonly values: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly readTextDates: boolean;
}

/** An eligibility rule as it stands in the fields. */
export interface TypedRule {
  readonly effect: EligibilityRule["effect"];
  readonly join: EligibilityRule["join"];
  readonly conditions: readonly TypedCondition[];
}

/** A new condition on a column, to be completed. */
export function newCondition(column: string): TypedCondition {
  return { column, test: "is", values: [], from: "", to: "", readTextDates: false };
}

/** A new rule, with its first condition to be completed. */
export const newRule: TypedRule = { effect: "leaveOut", join: "and", conditions: [newCondition("")] };

/** The condition with these values: one makes "is" of "is one of", several the reverse, and so for "is not". */
export function withValues(condition: TypedCondition, values: readonly string[]): TypedCondition {
  const several = values.length > 1;
  const { test } = condition;
  if (test === "is" || test === "isOneOf") return { ...condition, values, test: several ? "isOneOf" : "is" };
  if (test === "isNot" || test === "isNoneOf")
    return { ...condition, values, test: several ? "isNoneOf" : "isNot" };
  return { ...condition, values };
}

/** The rule without fields that were left blank among several values. */
export function completedRule(rule: TypedRule): TypedRule {
  const filled = (condition: TypedCondition): TypedCondition =>
    withValues(
      condition,
      condition.values.filter((value) => value.trim() !== ""),
    );
  return { ...rule, conditions: rule.conditions.map(filled) };
}

/** The rule with what was typed read: an end that is no number or day is `unreadable`, which a draw refuses by name. */
export function ruleOfTyped(rule: TypedRule, unreadable: number): EligibilityRule {
  return { ...rule, conditions: rule.conditions.map((typed) => conditionOfTyped(typed, unreadable)) };
}

function conditionOfTyped(typed: TypedCondition, unreadable: number): Condition {
  const { column, test, values, from, to, readTextDates } = typed;
  switch (test) {
    case "is":
    case "isNot":
    case "contains":
    case "doesNotContain":
      return { column, test, value: values[0] ?? "" };
    case "isOneOf":
    case "isNoneOf":
      return { column, test, values };
    case "isBlank":
    case "isNotBlank":
      return { column, test };
    case "numberBetween": {
      const end = (text: string) => (text.trim() === "" ? null : (typedNumber(text) ?? unreadable));
      return { column, test, from: end(from), to: end(to) };
    }
    case "dateBetween": {
      const end = (text: string) => (text.trim() === "" ? null : (typedDay(text) ?? text.trim()));
      return { column, test, from: end(from), to: end(to), readTextDates };
    }
  }
}

/** The fields filled from a rule that stands in the workbook. */
export function typedRule({ effect, join, conditions }: EligibilityRule): TypedRule {
  return {
    effect,
    join,
    conditions: conditions.map((condition): TypedCondition => {
      const { column, test } = condition;
      const empty = { ...newCondition(column), test };
      if ("value" in condition) return { ...empty, values: [condition.value] };
      if ("values" in condition) return { ...empty, values: condition.values };
      if (condition.test === "numberBetween")
        return { ...empty, from: numberForField(condition.from), to: numberForField(condition.to) };
      if (condition.test === "dateBetween")
        return {
          ...empty,
          from: condition.from === null ? "" : dayForField(condition.from),
          to: condition.to === null ? "" : dayForField(condition.to),
          readTextDates: condition.readTextDates,
        };
      return empty;
    }),
  };
}

function numberForField(value: number | null): string {
  return value === null ? "" : String(value);
}
