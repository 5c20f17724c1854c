import type { CellValue } from "./model";
import { dateSerial } from "./display/serial-date";

export interface EntrySettings {
  /** Whether 1/2/2024 is 1 February or 2 January. */
  readonly dateOrder: "dmy" | "mdy";
  readonly date1904: boolean;
  /** What a leading apostrophe becomes in a cell with the text format: Excel's hidden mark, or a character. Our guess. */
  readonly apostropheInTextCells: "prefix" | "shown";
}

export interface Entry {
  value: CellValue;
  formula?: string;
  quotePrefix?: true;
  /** The number format that Excel gives the cell, where the cell's own is General. */
  numberFormat?: string;
}

const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * What Excel makes of a value that is written to a cell: it reads texts as if a person had typed them. "+5" becomes
 * 5, "00123" becomes 123, "5%" becomes 0.05, "1e5" becomes 100000, "3/4" becomes a date, "=x" and "+x" become
 * formulas; in a cell with the text format ("@") all of these stay as they are, and a number becomes its text.
 */
export function typedEntry(input: string | number | boolean, format: string, settings: EntrySettings): Entry {
  if (format === "@") return textCellEntry(input, settings);
  if (typeof input !== "string") return { value: input };
  if (input === "") return { value: "" };
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (input.startsWith("=") && input.length > 1) return { value: "", formula: input };
  const text = input.trim();
  const number = typedNumber(text) ?? typedDate(text, settings) ?? typedTime(text);
  if (number) return number;
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const error = errorCodes.find((code) => code === text.toUpperCase());
  if (error) return { value: { error } };
  if (/^[+\-@]./.test(input)) return { value: "", formula: `=${input}` };
  return { value: input };
}

function textCellEntry(input: string | number | boolean, settings: EntrySettings): Entry {
  const text = typeof input === "boolean" ? String(input).toUpperCase() : String(input);
  const isPrefix = text.startsWith("'") && settings.apostropheInTextCells === "prefix";
  return isPrefix ? { value: text.slice(1), quotePrefix: true } : { value: text };
}

function typedNumber(text: string): Entry | null {
  const parts = /^([+-]?)([£$€]?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d{1,3})?(\s*%)?$/i.exec(
    text.replace(/^\((.*)\)$/, "-$1"),
  );
  if (!parts) return typedFraction(text);
  const [, sign = "", currency = "", innerSign = "", whole = "", decimals = "", exponent = "", percent] =
    parts;
  if ((whole === "" && decimals.length < 2) || (sign !== "" && innerSign !== "")) return null;
  const size =
    Number(`${fifteenDigits(whole.replaceAll(",", ""), decimals)}${exponent}`) /
    (percent === undefined ? 1 : 100);
  if (!Number.isFinite(size)) return null;
  const value = sign === "-" || innerSign === "-" ? -size : size;
  const places = decimals.length > 1 ? ".00" : "";
  if (percent !== undefined) return { value, numberFormat: `0${places}%` };
  if (exponent !== "") return { value, numberFormat: "0.00E+00" };
  if (currency !== "") return { value, numberFormat: `${currency}#,##0${places}` };
  return whole.includes(",") ? { value, numberFormat: `#,##0${places}` } : { value };
}

/** Excel keeps fifteen digits of what is typed and makes zeros of the rest: no rounding. */
function fifteenDigits(whole: string, decimals: string): string {
  let kept = 0;
  return [...`${whole}${decimals}`]
    .map((character) => {
      if (character === "." || (kept === 0 && character === "0")) return character;
      kept += 1;
      return kept > 15 ? "0" : character;
    })
    .join("");
}

function typedFraction(text: string): Entry | null {
  const parts = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!parts || Number(parts[4]) === 0) return null;
  const size = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return { value: parts[1] === "-" ? -size : size, numberFormat: "# ?/?" };
}

function typedDate(text: string, settings: EntrySettings): Entry | null {
  const [dayText = "", ...timeTexts] = text.split(/[ T](?=\d{1,2}:\d)/);
  const day = dayOnly(dayText, settings);
  if (!day || timeTexts.length === 0) return day;
  const time = typedTime(timeTexts.join(" "));
  if (!time || typeof day.value !== "number" || typeof time.value !== "number") return null;
  const shortDate = settings.dateOrder === "dmy" ? "dd/mm/yyyy" : "m/d/yyyy";
  return { value: day.value + time.value, numberFormat: `${shortDate} hh:mm` };
}

function dayOnly(text: string, settings: EntrySettings): Entry | null {
  const shortDate = settings.dateOrder === "dmy" ? "dd/mm/yyyy" : "m/d/yyyy";
  const entry = (year: number, month: number, day: number, numberFormat: string): Entry | null => {
    const serial = dateSerial(year, month, day, settings.date1904);
    return serial === null ? null : { value: serial, numberFormat };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return entry(Number(iso[1]), Number(iso[2]), Number(iso[3]), shortDate);
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const [day, month] = settings.dateOrder === "dmy" ? [first, second] : [second, first];
    const format = numeric[3] === undefined ? "d-mmm" : shortDate;
    // Excel reads a date the other way round where the local way makes no day.
    return (
      entry(typedYear(numeric[3]), month, day, format) ?? entry(typedYear(numeric[3]), day, month, format)
    );
  }
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/.exec(text);
  const month = monthNames.indexOf(named?.[2]?.slice(0, 3).toLowerCase() ?? "") + 1;
  if (!named || month === 0) return null;
  return entry(typedYear(named[3]), month, Number(named[1]), named[3] === undefined ? "d-mmm" : "d-mmm-yy");
}

/** Two digits up to 29 are this century, as in Excel; a missing year is the current one. */
function typedYear(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  return text.length === 4 ? year : year <= 29 ? 2000 + year : 1900 + year;
}

function typedTime(text: string): Entry | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?( ?[ap]m)?Z?$/i.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const afternoon = parts[4]?.trim().toLowerCase() === "pm" && hours < 12 ? 12 : 0;
  const value = ((hours + afternoon) * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: parts[3] === undefined ? "h:mm" : "h:mm:ss" };
}
