import { dayOfSerial, type DateSystem } from "./calendar";
import type { ListColumn } from "./list-cells";

/**
 * From which year the serial numbers of a column count, told by comparing the year that Excel displays with the
 * number that the cell holds, since Excel's interface has no property for it. null where no cell decides: no column,
 * no displayed text, or no displayed year of four digits.
 */
export function dateSystem(column: Pick<ListColumn, "values" | "text"> | null): DateSystem | null {
  if (column === null || column.text === null) return null;
  for (const [index, value] of column.values.entries()) {
    if (typeof value !== "number") continue;
    const shown = /(?<!\d)(\d{4})(?!\d)/.exec(column.text[index] ?? "")?.[1];
    if (shown === undefined) continue;
    for (const system of [1900, 1904] as const) {
      if (dayOfSerial(value, system)?.startsWith(shown) === true) return system;
    }
  }
  return null;
}
