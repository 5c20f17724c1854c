import { dayInWords, dayOfSerial } from "../../core/frame/calendar";
import { dateSystem } from "../../core/frame/date-system";
import type { ListCells } from "../../core/frame/list-cells";

/**
 * The first and the last date of a column in words, so that a wrong reading of dates is seen: "1 September 2017 to
 * 1 November 2017 in this list." Where no cell holds a date: that it holds none.
 */
export function datesHint(cells: ListCells, column: string): string {
  const dates = cells.columns.find(({ header }) => header === column);
  const serials = (dates?.values ?? []).filter((value) => typeof value === "number");
  const system = dateSystem(dates ?? null) ?? 1900;
  let [first, last] = [Infinity, -Infinity];
  for (const serial of serials) {
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  const [from = null, to = null] = [first, last].map((serial) =>
    Number.isFinite(serial) ? dayOfSerial(serial, system) : null,
  );
  if (from === null || to === null) return "This column holds no dates.";
  return `${dayInWords(from)} to ${dayInWords(to)} in this list.`;
}
