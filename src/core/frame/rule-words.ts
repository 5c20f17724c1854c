import { dayInWords } from "./calendar";
import type { Condition, EligibilityRule } from "./frame-definition";

/**
 * A rule as people read it beside its count: "Type is “Contact only”", "Only where Age is between 0 and 17". Ends of
 * ranges are inside. Conditions are parted by commas, since one may hold an "or" or "and" of its own.
 * Checked by: test/core/frame/rule-words.test.ts.
 */
export function ruleWords({ effect, join, conditions }: EligibilityRule): string {
  const words = conditions.map(conditionWords).join(`, ${join} `);
  return effect === "keepOnly" ? `Only where ${words}` : words;
}

/** One condition with its column: "Type is not “Contact only”". */
export function conditionWords(condition: Condition): string {
  return `${condition.column} ${testWords(condition)}`;
}

function testWords(condition: Condition): string {
  switch (condition.test) {
    case "is":
      return `is ${quoted(condition.value)}`;
    case "isNot":
      return `is not ${quoted(condition.value)}`;
    case "contains":
      return `contains ${quoted(condition.value)}`;
    case "doesNotContain":
      return `does not contain ${quoted(condition.value)}`;
    case "isOneOf":
      return `is ${listed(condition.values, "or")}`;
    case "isNoneOf":
      return `is ${condition.values.length > 1 ? "none of" : "not"} ${listed(condition.values, "and")}`;
    case "isBlank":
      return "is blank";
    case "isNotBlank":
      return "is not blank";
    case "numberBetween":
      return rangeWords(numberText(condition.from), numberText(condition.to), ["or more", "or less"]);
    case "dateBetween":
      return rangeWords(dayText(condition.from), dayText(condition.to), ["or later", "or earlier"]);
  }
}

/** "is between 5 and 17", "is 5", "is 5 or more", "is 17 or less". */
function rangeWords(
  from: string | null,
  to: string | null,
  [above, below]: readonly [string, string],
): string {
  if (from !== null && to !== null) return from === to ? `is ${from}` : `is between ${from} and ${to}`;
  if (from !== null) return `is ${from} ${above}`;
  return `is ${to ?? ""} ${below}`;
}

function numberText(value: number | null): string | null {
  return value === null ? null : String(value);
}

function dayText(day: string | null): string | null {
  return day === null ? null : dayInWords(day);
}

/** "“A”", "“A” or “B”", "“A”, “B” and “C”". */
function listed(values: readonly string[], joined: "and" | "or"): string {
  const words = values.map(quoted);
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joined} ${last}`;
}

function quoted(text: string): string {
  return `“${text}”`;
}
