import { STEPS_A_SLICE, type Sliced } from "../sliced";
import { dayFirstDate, dayOfSerial } from "./calendar";
import { dateSystemInSlices } from "./date-system";
import type { CalendarDay } from "./frame-definition";
import type { ListColumn } from "./list-cells";

/** What the cells of a column are, all rows counted. */
export interface ColumnFacts {
  /** The least and the greatest number, dates as their serial numbers; null without a number. */
  readonly numbers: readonly [least: number, most: number] | null;
  /** The same as days; null without a number, and where they stand for no day. */
  readonly days: readonly [first: CalendarDay, last: CalendarDay] | null;
  /** Cells that hold a text which can be read as day/month/year. */
  readonly textDates: number;
  /** More than half of the cells that are not empty hold a number. */
  readonly mostlyNumbers: boolean;
}

/**
 * Looks through a column in slices. A column without cells has nothing of it all.
 * Checked by: test/core/frame/column-facts.test.ts.
 */
export function* columnFacts(column: Pick<ListColumn, "values" | "text"> | null): Sliced<ColumnFacts> {
  const system = (yield* dateSystemInSlices(column)) ?? 1900;
  let [least, most, filled, numbers, textDates] = [Infinity, -Infinity, 0, 0, 0];
  for (const [index, value] of (column?.values ?? []).entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    if (value !== "") filled += 1;
    if (typeof value === "string" && value !== "" && dayFirstDate(value) !== null) textDates += 1;
    if (typeof value !== "number") continue;
    numbers += 1;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const [first, last] = [dayOfSerial(least, system), dayOfSerial(most, system)];
  return {
    numbers: numbers === 0 ? null : [least, most],
    days: numbers === 0 || first === null || last === null ? null : [first, last],
    textDates,
    mostlyNumbers: numbers * 2 > filled,
  };
}
