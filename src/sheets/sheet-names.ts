import { cutText } from "./safe-text";

/** The longest name that Excel gives a sheet. */
export const longestSheetName = 31;

/**
 * A name that Excel accepts for a sheet: at most 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not
 * "History", not blank. A name that is taken (letter case does not count) gets the next free number: "Audit record 2".
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = allowed(wanted);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number += 1) {
    const name = withSuffix(base, ` ${number}`);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The name under which an old generated sheet is kept: "Audit findings kept 2017-12-06". */
export function keptSheetName(sheet: string, day: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const suffix = day === "" ? " kept" : ` kept ${day}`;
  for (let number = 1; ; number += 1) {
    const name = withSuffix(sheet, number === 1 ? suffix : `${suffix} ${number}`);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A valid table name that no other table or defined name has: letters, digits and underscores. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const cleaned = wanted.normalize("NFC").replace(/[^\p{L}\p{N}_]/gu, "");
  // What looks like a cell reference (A1, R1C1) or begins with a digit is not a name.
  const base = /^(\p{L}{1,3}\d+|[rc]\d*(c\d*)?|\d.*|)$/iu.test(cleaned) ? `Table_${cleaned}` : cleaned;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number += 1) {
    const name = `${base}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function allowed(wanted: string): string {
  const cleaned = wanted
    .normalize("NFC")
    .replace(/[:\\/?*[\]]|\p{Cc}/gu, " ")
    .replace(/\s+/g, " ");
  const short = cutText(trimmed(cleaned), longestSheetName);
  const name = trimmed(short);
  return name === "" || name.toLowerCase() === "history" ? withSuffix("Sheet", ` ${name}`) : name;
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

/** The base is cut so that the suffix stays whole; a cut base says so with "…". */
function withSuffix(base: string, suffix: string): string {
  const room = longestSheetName - suffix.length;
  const start = base.length <= room ? base : `${cutText(base, room - 1).trimEnd()}…`;
  return trimmed(start + suffix);
}
