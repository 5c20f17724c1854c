import type { CalendarDay } from "./frame-definition";

/** Which day a serial number of 0 stands for: workbooks count from 1900, old Mac workbooks from 1904. */
export type DateSystem = 1900 | 1904;

const MILLISECONDS_A_DAY = 86_400_000;
/** In the 1900 system day 60 is a 29 February 1900 that never was, so days from 61 on count from 30 December 1899. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/**
 * The serial number of a calendar day, or null where the text is not a day of the form year-month-day that exists.
 * Days before 1 March 1900 give the number that Excel would show, off by one in the 1900 system as Excel is.
 */
export function serialOfDay(day: CalendarDay, system: DateSystem): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date)
    return null;
  return (time - DAY_ZERO[system]) / MILLISECONDS_A_DAY;
}

/** The calendar day of a serial number; the time of day is dropped. Finite numbers only; null beyond the year 9999. */
export function dayOfSerial(serial: number, system: DateSystem): CalendarDay | null {
  const time = DAY_ZERO[system] + Math.floor(serial) * MILLISECONDS_A_DAY;
  if (!Number.isFinite(time) || serial < 0 || time > Date.UTC(9999, 11, 31)) return null;
  return new Date(time).toISOString().slice(0, 10);
}

/** Days from first to last, both included; 0 where either is no day, negative never. */
export function daysInPeriod(from: CalendarDay, to: CalendarDay): number {
  const first = serialOfDay(from, 1904);
  const last = serialOfDay(to, 1904);
  return first === null || last === null ? 0 : Math.max(0, last - first + 1);
}

/**
 * Reads a text as day/month/year with four digits of year, with or without a time: "1/9/2017", "01/09/2017 14:05".
 * Anything else, a year of two digits among it, is null: a date is never guessed.
 */
export function dayFirstDate(text: string): CalendarDay | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, day = "", month = "", year = ""] = match;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return serialOfDay(written, 1904) === null ? null : written;
}

/** The months in English, January first. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "1 September 2017"; a text that is no calendar day comes back as it is. */
export function dayInWords(day: CalendarDay): string {
  if (serialOfDay(day, 1904) === null) return day;
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
