import type { FormatSection, FormatToken } from "./format-sections";
import { serialDate, type SerialDate } from "./serial-date";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** What Excel shows for a date that it can't show: a cell full of number signs. */
export const undatable = "########";

/**
 * A serial number through a date section of a number format. "m" means minutes after hours or before seconds, and
 * months elsewhere. Month and day names are English.
 */
export function dateText(serial: number, section: FormatSection, date1904: boolean): string {
  const tokens = section.tokens;
  const decimals = fractionDigits(tokens);
  const date = serialDate(serial, date1904, decimals);
  if (!date) return undatable;
  const twelveHours = tokens.some((token) => token.kind === "date" && /^a/i.test(token.text));
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === "elapsed") text += elapsedText(serial, token.text);
    else if (token.kind === "point" && tokens[index + 1]?.kind === "digit") {
      const fraction = (date.second % 1).toFixed(decimals).slice(1);
      text += fraction;
      while (tokens[index + 1]?.kind === "digit") index += 1;
    } else if (token.kind === "date")
      text += partText(date, token.text, isMinutes(tokens, index), twelveHours);
    else text += token.text;
  }
  return text;
}

function fractionDigits(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex(
    (token, index) => token.kind === "point" && tokens[index + 1]?.kind === "digit",
  );
  if (point === -1) return 0;
  const digits = tokens.slice(point + 1).findIndex((token) => token.kind !== "digit");
  return Math.min(3, digits === -1 ? tokens.length - point - 1 : digits);
}

function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  if (!/^m{1,2}$/i.test(tokens[at]?.text ?? "")) return false;
  const isTimePart = (token: FormatToken): boolean => token.kind === "date" || token.kind === "elapsed";
  const before = tokens.slice(0, at).findLast(isTimePart);
  const after = tokens.slice(at + 1).find(isTimePart);
  return /^[hs]/i.test(before?.text ?? "") || /^s/i.test(after?.text ?? "");
}

function partText(date: SerialDate, part: string, minutes: boolean, twelveHours: boolean): string {
  const padded = (value: number): string => String(value).padStart(Math.min(2, part.length), "0");
  const month = months[date.month - 1] ?? "";
  const weekday = weekdays[date.weekday] ?? "";
  switch (part[0]?.toLowerCase()) {
    case "y":
      return part.length <= 2 ? String(date.year % 100).padStart(2, "0") : String(date.year).padStart(4, "0");
    case "m":
      if (minutes) return padded(date.minute);
      if (part.length === 5) return month.slice(0, 1);
      return part.length <= 2 ? padded(date.month) : part.length === 3 ? month.slice(0, 3) : month;
    case "d":
      return part.length <= 2 ? padded(date.day) : part.length === 3 ? weekday.slice(0, 3) : weekday;
    case "h":
      return padded(twelveHours ? date.hour % 12 || 12 : date.hour);
    case "s":
      return padded(Math.floor(date.second));
    default:
      return part.length === 3 ? (date.hour < 12 ? "A" : "P") : date.hour < 12 ? "AM" : "PM";
  }
}

/** [h], [mm], [s]: all the hours, minutes or seconds since serial 0. */
function elapsedText(serial: number, part: string): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[part[0]?.toLowerCase() ?? "h"] ?? 24;
  const seconds = Math.round(serial * 86_400);
  return String(Math.floor((seconds * perDay) / 86_400)).padStart(part.length, "0");
}
