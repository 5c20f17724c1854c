import { dayOfSerial, type DateSystem } from "./calendar";
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
  if (column === null || column.text === null) return null;
  for (const [index, value] of column.values.entries()) {
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
  for (const header of dateColumns(definition)) {
    const system = dateSystem(list.columns.find((column) => column.header === header) ?? null);
    if (system !== null) return system === 1904;
  }
  return false;
}
