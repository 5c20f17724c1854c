import { parseAddress } from "../../host/address";
import { cellAt, formatAt } from "../../host/cells";
import { displayText } from "../../host/display/display-text";
import type { SheetState, ValidationState, WorkbookState } from "../../host/model";

export const validationAt = (sheet: SheetState, row: number, column: number): ValidationState | null =>
  sheet.validations.find(({ areas }) =>
    areas.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    ),
  ) ?? null;

/** What a dropdown offers: a list range's texts, or the words of a literal list; null where the rule is no list. */
export function choicesOf(
  workbook: WorkbookState,
  sheet: SheetState,
  validation: ValidationState,
): string[] | null {
  const list = validation.rule["list"] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (!list || typeof list.source !== "string") return null;
  if (!list.source.startsWith("=")) return list.source.split(",").map((word) => word.trim());
  const formula = list.source.slice(1);
  const named = workbook.names.find((name) => name.name.toLowerCase() === formula.toLowerCase());
  const address = parseAddress(named ? named.formula.replace(/^=/, "") : formula);
  if (!address) return null;
  const name = address.sheetName ?? sheet.name;
  const source = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!source) return null;
  const { top, bottom, left, right } = address.area;
  const choices: string[] = [];
  // A list of a whole column would be a million rows long; Excel shows as many as are filled.
  for (let row = top; row <= Math.min(bottom, top + 2_000); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const format = formatAt(source, row, column).numberFormat ?? "General";
      const text = displayText(cellAt(source, row, column).value, format, workbook.date1904);
      if (text !== "") choices.push(text);
    }
  }
  return choices;
}
