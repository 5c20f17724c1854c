import type { CellValue, WorkbookState } from "../../host/model";
import { newWorkbook, setValues, sheetNamed } from "../../host/new-workbook";
import { PlainRows } from "../../host/plain-rows";

/** The sheet of the made-up list, its headers in row 1 and the cases below. */
export const LARGE_LIST_SHEET = "Contacts";

export const LARGE_LIST_HEADERS = ["Contact ID", "Received", "Outcome", "Team", "Minutes"] as const;

/** As many cases as fit on a sheet of Excel below one header row. */
export const MOST_CASES = 1_048_575;

/** The days are spread evenly over 2023 to 2026: serial numbers of 1 January 2023 and of 31 December 2026. */
export const LARGE_LIST_DAYS = { first: 44_927, last: 46_387 } as const;

const OUTCOMES = ["No further action", "Early help", "Assessment", "Advice given", "Referred elsewhere"];
const TEAMS = ["North", "South", "East", "West", "Duty", "Out of hours", "Hospital", "Schools"];

/** Numbers from 0 up to but not 1 that look random and are always the same (mulberry32). They make rows only. */
function fractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A workbook with one made-up list of so many cases, the same each time: a case number as text, a date, an outcome, a
 * team, and a number. Nothing in it is about anybody.
 */
export function largeListWorkbook(cases: number, seed = 1): WorkbookState {
  const workbook = newWorkbook([LARGE_LIST_SHEET]);
  const sheet = sheetNamed(workbook, LARGE_LIST_SHEET);
  const next = fractions(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const { first, last } = LARGE_LIST_DAYS;
  const columns: CellValue[][] = LARGE_LIST_HEADERS.map(() => new Array<CellValue>(cases));
  for (let index = 0; index < cases; index += 1) {
    // The number of a case has nothing to do with its place in the list.
    const number = (index * 7_368_787) % 9_999_991;
    const row = [
      `CON-${String(number).padStart(7, "0")}`,
      first + Math.floor(next() * (last - first + 1)),
      one(OUTCOMES),
      one(TEAMS),
      5 + Math.floor(next() * 115),
    ];
    row.forEach((value, column) => {
      (columns[column] as CellValue[])[index] = value;
    });
  }
  sheet.cells = new PlainRows({ top: 1, left: 0, columns: columns.map((values) => ({ values })) });
  sheet.columns.set(1, { format: { numberFormat: "dd/mm/yyyy" } });
  setValues(sheet, "A1", [LARGE_LIST_HEADERS]);
  return workbook;
}
