import type { ColumnFacts } from "../../core/frame/column-facts";
import { LOOKING } from "./looking";

/** The least and the greatest number of a column: "0 to 17 in this list."; that it holds none where it holds none. */
export function numbersHint(facts: ColumnFacts | null): string {
  if (facts === null) return LOOKING;
  if (facts.numbers === null) return "This column holds no numbers.";
  const [least, most] = facts.numbers;
  return `${least} to ${most} in this list.`;
}
