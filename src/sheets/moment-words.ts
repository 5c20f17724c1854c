import { dayInWords, MONTHS } from "../core/frame/calendar";
import type { Moment } from "../core/sampling/draw-record";

/** A moment as the sheets say it: "23 November 2017, 10:42". A text of another form comes back as it is. */
export function momentInWords(moment: Moment): string {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(moment);
  return parts === null ? moment : `${dayInWords(parts[1] ?? "")}, ${parts[2] ?? ""}`;
}

/** The moment of such words again; other words come back as they are. */
export function momentOfWords(words: string): Moment {
  const parts = /^(\d{1,2}) (\p{L}+) (\d{4}), (\d{2}:\d{2})$/u.exec(words.trim());
  const month = MONTHS.indexOf(parts?.[2] ?? "") + 1;
  if (parts === null || month === 0) return words;
  const [, day = "", , year = "", time = ""] = parts;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")} ${time}`;
}
