import { dayInWords } from "../../core/frame/calendar";

/** A value as a list shows it: "(blank)" for nothing; of dates a day in words. */
export function valueName(value: string, bands: "number" | "date" | null = null): string {
  return value === "" ? "(blank)" : bands === "date" ? dayInWords(value) : value;
}
