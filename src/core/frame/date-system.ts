import { dayOfSerial, type DateSystem } from "./calendar";
import { inOneGo, STEPS_A_SLICE, type Sliced } from "../sliced";
import { dateColumns, type FrameDefinition } from "./frame-definition";
import type { ListCells, ListColumn } from "./list-cells";

const SYSTEMS = [1900, 1904] as const;

/**
 * From which year the serial numbers of a column count, told by comparing the date that Excel displays with the number
 * that the cell holds, since Excel's interface has no property for it. The two systems differ by four years and a day,
 * so that a displayed year decides, also one of two digits where the day stands beside it. null where no cell decides:
 * no column, no displayed text, or nothing displayed that fits one of the two only.
 */
export function dateSystem(column: Pick<ListColumn, "values" | "text"> | null): DateSystem | null {
  return inOneGo(dateSystemInSlices(column));
}

/** The same for long columns, in slices: where no cell decides, all of them are looked at. */
export function* dateSystemInSlices(
  column: Pick<ListColumn, "values" | "text"> | null,
): Sliced<DateSystem | null> {
  if (column === null || column.text === null) return null;
  for (const [index, value] of column.values.entries()) {
    if (index % STEPS_A_SLICE === STEPS_A_SLICE - 1) yield;
    if (typeof value !== "number") continue;
    const shown = column.text[index] ?? "";
    const fitting = SYSTEMS.filter((system) => fits(shown, dayOfSerial(value, system)));
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  return null;
}

/** Whether a displayed text can be this day: its year of four digits, or the last two of it and the day. */
function fits(shown: string, day: string | null): boolean {
  if (day === null) return false;
  const numbers: readonly string[] = shown.match(/\d+/g) ?? [];
  if (numbers.some((digits) => digits.length === 4)) return numbers.includes(day.slice(0, 4));
  const year = numbers.some((digits) => digits === day.slice(2, 4));
  return year && (numbers.length < 2 || numbers.some((digits) => Number(digits) === Number(day.slice(8))));
}

/**
 * Whether the dates of a list count from 1904: the first of its date columns that decides tells. false where none does,
 * since workbooks count from 1900 unless they say otherwise.
 */
export function countsFrom1904(list: Pick<ListCells, "columns">, definition: FrameDefinition): boolean {
  return inOneGo(countsFrom1904InSlices(list, definition));
}

/** The same for long lists, in slices. */
export function* countsFrom1904InSlices(
  list: Pick<ListCells, "columns">,
  definition: FrameDefinition,
): Sliced<boolean> {
  for (const header of dateColumns(definition)) {
    const column = list.columns.find((each) => each.header === header) ?? null;
    const system = yield* dateSystemInSlices(column);
    if (system !== null) return system === 1904;
  }
  return false;
}
