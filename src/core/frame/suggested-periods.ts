import { dayOfSerial, MONTHS, type DateSystem } from "./calendar";
import type { CalendarDay, GroupDefinition } from "./frame-definition";

/** How long a period is. Years are calendar years. */
export type PeriodLength = "month" | "quarter" | "year";

const MONTHS_IN: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * A range for each month, quarter or year in which one of the dates lies, in their order: each from its first day to
 * its last, so that every date lies in exactly one. `serials` are the dates as the cells hold them; those that stand for
 * no day are passed over.
 * Checked by: test/core/frame/suggested-ranges.test.ts.
 * @example suggestedPeriods([42979], "month", 1900) // "September 2017", from 2017-09-01 to 2017-09-30
 */
export function suggestedPeriods(
  serials: Iterable<number>,
  length: PeriodLength,
  system: DateSystem,
): readonly GroupDefinition[] {
  const months = MONTHS_IN[length];
  const begun = new Set<number>();
  for (const serial of serials) {
    const day = dayOfSerial(serial, system);
    if (day !== null) begun.add(Math.floor(monthOfDay(day) / months) * months);
  }
  return [...begun]
    .sort((a, b) => a - b)
    .map((first) => ({
      label: periodName(first, length),
      values: [],
      from: firstDay(first),
      to: lastDay(first + months - 1),
    }));
}

/** The length with which these dates make a handful of periods: months up to a year, quarters up to three. */
export function fittingPeriod(serials: Iterable<number>, system: DateSystem): PeriodLength {
  let [first, last] = [Infinity, -Infinity];
  for (const serial of serials) {
    const day = dayOfSerial(serial, system);
    if (day === null) continue;
    first = Math.min(first, monthOfDay(day));
    last = Math.max(last, monthOfDay(day));
  }
  if (last - first < 12) return "month";
  return last - first < 36 ? "quarter" : "year";
}

/** Months since January of the year 0. */
function monthOfDay(day: CalendarDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** "September 2017", "July to September 2017", "2017". */
function periodName(first: number, length: PeriodLength): string {
  const year = Math.floor(first / 12);
  const month = MONTHS[first % 12] ?? "";
  if (length === "year") return String(year);
  return length === "month"
    ? `${month} ${year}`
    : `${month} to ${MONTHS[(first % 12) + MONTHS_IN.quarter - 1] ?? ""} ${year}`;
}

function firstDay(month: number): CalendarDay {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function lastDay(month: number): CalendarDay {
  // Day 0 of the month after is the last of this one; UTC, so that no time zone moves it.
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
}
