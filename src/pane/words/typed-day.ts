import { dayFirstDate, serialOfDay } from "../../core/frame/calendar";
import type { CalendarDay } from "../../core/frame/frame-definition";

/** The calendar day that was typed as day/month/year, or null where it is none. Blank is null too. */
export function typedDay(text: string): CalendarDay | null {
  return dayFirstDate(text);
}

/** A calendar day as the field shows it: "2017-09-01" is "01/09/2017". Other text comes back as it is. */
export function dayForField(day: CalendarDay): string {
  if (serialOfDay(day, 1904) === null) return day;
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${month}/${year}`;
}
