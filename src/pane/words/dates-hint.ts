import { dayInWords, dayOfSerial } from "../../core/frame/calendar";
import { dateSystemInSlices } from "../../core/frame/date-system";
import type { ListCells } from "../../core/frame/list-cells";
import { inOneGo, STEPS_A_SLICE, type Sliced } from "../../core/sliced";
import { COUNTED_AT_ONCE, keepFact, keptFact } from "../kept-facts";
import { numberText } from "./sentence-words";

/** First and last calendar day; null where no cell holds a date. */
interface DaysOfColumn {
  readonly days: readonly [from: string, to: string] | null;
}

const nameOf = (column: string): string => `days ${column}`;

/** Looks for the first and the last date of a column, and keeps them for when the hint is asked for. */
export function* keepDays(cells: ListCells, column: string): Sliced<DaysOfColumn> {
  const dates = cells.columns.find(({ header }) => header === column) ?? null;
  const system = (yield* dateSystemInSlices(dates)) ?? 1900;
  let [first, last] = [Infinity, -Infinity];
  for (const [index, value] of (dates?.values ?? []).entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    if (typeof value !== "number") continue;
    first = Math.min(first, value);
    last = Math.max(last, value);
  }
  const [from = null, to = null] = [first, last].map((serial) =>
    Number.isFinite(serial) ? dayOfSerial(serial, system) : null,
  );
  return keepFact(cells, nameOf(column), { days: from === null || to === null ? null : [from, to] });
}

/**
 * The first and the last date of a column in words, so that a wrong reading of dates is seen: "1 September 2017 to
 * 1 November 2017 in this list." Where no cell holds a date: that it holds none.
 */
export function datesHint(cells: ListCells, column: string): string {
  const kept =
    keptFact<DaysOfColumn>(cells, nameOf(column)) ??
    (cells.rowCount > COUNTED_AT_ONCE ? null : inOneGo(keepDays(cells, column)));
  if (kept === null) return `Looking through ${numberText(cells.rowCount)} dates.`;
  if (kept.days === null) return "This column holds no dates.";
  const [from, to] = kept.days;
  return `${dayInWords(from)} to ${dayInWords(to)} in this list.`;
}
