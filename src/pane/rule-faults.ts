import type { TypedCondition, TypedRule } from "./typed-rule";
import { typedDay } from "./words/typed-day";
import { typedNumber } from "./words/typed-number";

/** What keeps a field from being used, in a sentence. */
export interface FieldFault {
  readonly sentence: string;
  /** Nothing stands there yet: said as a hint. What was typed wrongly is said as an error. */
  readonly missing: boolean;
}

/** The faults of a condition by field; null where there is none. */
export interface ConditionFaults {
  readonly column: FieldFault | null;
  readonly values: FieldFault | null;
  readonly from: FieldFault | null;
  readonly to: FieldFault | null;
}

const SOUND: ConditionFaults = { column: null, values: null, from: null, to: null };

export function conditionFaults(condition: TypedCondition): ConditionFaults {
  const { column, test, values } = condition;
  if (column === "") return { ...SOUND, column: missing("Choose a column.") };
  switch (test) {
    case "isBlank":
    case "isNotBlank":
      return SOUND;
    case "numberBetween":
      return rangeFaults(condition, typedNumber, "Type a number, for example 17.", "a number");
    case "dateBetween":
      return rangeFaults(
        condition,
        (text) => dayNumber(typedDay(text)),
        "Type it as day/month/year, for example 01/09/2017.",
        "a date",
      );
    case "contains":
    case "doesNotContain":
      return blank(values[0]) ? { ...SOUND, values: missing("Type the words to look for.") } : SOUND;
    default:
      return values.every(blank) ? { ...SOUND, values: missing("Choose at least one value.") } : SOUND;
  }
}

/** What is still missing or wrong in a rule, in a sentence for the footer; null for a rule that can be used. */
export function ruleFault({ conditions }: TypedRule): string | null {
  if (conditions.length === 0) return "Add a condition.";
  for (const [index, condition] of conditions.entries()) {
    const { column, values, from, to } = conditionFaults(condition);
    const fault = column ?? values ?? from ?? to;
    if (fault !== null)
      return conditions.length === 1 ? fault.sentence : `Condition ${index + 1}: ${fault.sentence}`;
  }
  return null;
}

function rangeFaults(
  { from, to }: TypedCondition,
  read: (text: string) => number | null,
  example: string,
  what: string,
): ConditionFaults {
  if (blank(from) && blank(to))
    return { ...SOUND, from: missing(`Type ${what} here or beside it: one end may stay blank.`) };
  const [first, last] = [from, to].map((text) => (blank(text) ? null : read(text)));
  const wrong = (text: string, end: number | null | undefined): FieldFault | null =>
    !blank(text) && (end ?? null) === null ? { sentence: example, missing: false } : null;
  const reversed =
    first !== null && last !== null && first !== undefined && last !== undefined && last < first;
  return {
    ...SOUND,
    from: wrong(from, first),
    to: wrong(to, last) ?? (reversed ? { sentence: "To is before From.", missing: false } : null),
  };
}

function missing(sentence: string): FieldFault {
  return { sentence, missing: true };
}

function blank(text: string | undefined): boolean {
  return (text ?? "").trim() === "";
}

/** Days of the form year-month-day in their order as numbers. */
function dayNumber(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll("-", ""));
}
