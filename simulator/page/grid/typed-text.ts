import { cellAt, formatAt } from "../../host/cells";
import { displayText } from "../../host/display/display-text";
import { isDateFormat } from "../look/is-date-format";
import type { SheetState } from "../../host/model";

/** What a person would type to get the cell's content: what the formula bar shows. "" for a blank cell. */
export function typedText(sheet: SheetState, row: number, column: number, date1904: boolean): string {
  const { value, formula, quotePrefix } = cellAt(sheet, row, column);
  if (formula !== undefined) return formula;
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (typeof value !== "number") return displayText(value, "General", date1904);
  const format = formatAt(sheet, row, column).numberFormat ?? "General";
  if (isDateFormat(format)) {
    return displayText(value, Number.isInteger(value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss", date1904);
  }
  if (format.endsWith("%")) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}
