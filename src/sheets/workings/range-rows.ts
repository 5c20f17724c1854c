import type { AnswerRange } from "../../core/findings/other-answers";
import { longestFormula } from "./case-terms";
import { arrayOf, type Condition } from "./counted-cells";
import type { BlockInTheMaking } from "./workings-row";

/** Where the answers stand and which of them count. */
interface RangeCells {
  readonly column: string;
  /** The cell with n. */
  readonly answered: string;
  /** null where there is no formula for them. */
  readonly conditions: readonly Condition[] | null;
}

/**
 * The lowest, the middle and the highest of the numbers or days that were answered. AGGREGATE passes over the errors that
 * dividing by 0 leaves in all rows that don't count.
 */
export function addRangeRows(
  making: BlockInTheMaking,
  kind: "number" | "date",
  range: AnswerRange,
  { column, answered, conditions }: RangeCells,
): void {
  const counting = conditions === null ? null : conditions.map(arrayOf).join("*");
  const values = counting === null ? null : `${kind === "date" ? `INT(${column})` : column}/(${counting})`;
  const row = (quantity: string, which: (of: string) => string, how: string, value: number): void => {
    const formula = values === null ? null : which(values);
    const hasFormula = formula !== null && formula.length <= longestFormula;
    making.add({
      quantity,
      format: kind === "date" ? "date" : "interval",
      all: hasFormula ? { formula } : { value },
      how: hasFormula ? how : "Written as a value: there is no formula for this, or it would be too long.",
      ...(kind === "date" ? { printed: value } : { computed: value, printed: asPrinted(value) }),
    });
  };
  const passed = "The division leaves an error in each row that does not count, and those are passed over.";
  row("Lowest", (of) => `AGGREGATE(15,6,${of},1)`, `The smallest that counts. ${passed}`, range.lowest);
  if (kind === "date")
    row(
      "Middle",
      (of) => `AGGREGATE(15,6,${of},ROUNDUP(${answered}/2,0))`,
      "The day in the middle; of an even number of days the earlier of the two in the middle.",
      range.median,
    );
  else
    row(
      "Middle",
      (of) => `AGGREGATE(16,6,${of},0.5)`,
      "The median: half of the answers are at or below it.",
      range.median,
    );
  row("Highest", (of) => `AGGREGATE(14,6,${of},1)`, `The largest that counts. ${passed}`, range.highest);
}

/** To two decimals, halves away from 0, as the findings print it in words. */
function asPrinted(value: number): number {
  const hundredths = Math.floor(Math.abs(value) * 100 + 0.5);
  return (value < 0 && hundredths > 0 ? -hundredths : hundredths) / 100;
}
