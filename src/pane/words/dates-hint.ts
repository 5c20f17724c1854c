import { dayInWords } from "../../core/frame/calendar";
import type { ColumnFacts } from "../../core/frame/column-facts";
import { LOOKING } from "./looking";

/**
 * The first and the last date of a column in words, so that a wrong reading of dates is seen: "1 September 2017 to
 * 1 November 2017 in this list." Where no cell holds a date: that it holds none. null: not looked through yet.
 */
export function datesHint(facts: ColumnFacts | null): string {
  if (facts === null) return LOOKING;
  if (facts.days === null) return "This column holds no dates.";
  const [first, last] = facts.days;
  return `${dayInWords(first)} to ${dayInWords(last)} in this list.`;
}
