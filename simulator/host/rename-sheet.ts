import type { WorkbookState } from "./model";
import { quotedSheetName } from "./address";

/**
 * Makes formulas, names, rules and conditional formats follow a sheet that was renamed, as Excel does. `null` for a
 * sheet that was deleted: what referred to it now says #REF!. Structured references to tables are not touched.
 */
export function renameInFormulas(workbook: WorkbookState, from: string, to: string | null): void {
  const plain = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = from.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`("(?:[^"]|"")*")|(?:'${quoted}'|(?<![\\p{L}\\p{N}_.'!])${plain})!`, "giu");
  // Most formulas name no sheet: a sheet's name is followed by "!".
  const renamed = (formula: string): string =>
    !formula.includes("!")
      ? formula
      : formula.replace(
          pattern,
          (match: string, text: string | undefined) =>
            text ?? (to === null ? "#REF!" : `${match && quotedSheetName(to)}!`),
        );
  for (const sheet of workbook.sheets) {
    sheet.cells.forEach((cells) =>
      cells.forEach((cell) => {
        if (cell.formula !== undefined) cell.formula = renamed(cell.formula);
      }),
    );
    for (const each of sheet.validations) each.rule = withRenamed(each.rule, renamed);
    for (const each of sheet.conditionalFormats) each.rule = withRenamed(each.rule, renamed);
  }
  for (const name of workbook.names) name.formula = renamed(name.formula);
}

/** The same rule with every formula in it ("=…") renamed, however deep. */
function withRenamed(
  rule: Record<string, unknown>,
  renamed: (formula: string) => string,
): Record<string, unknown> {
  const entries = Object.entries(rule).map(([key, value]): [string, unknown] => {
    if (typeof value === "string") return [key, value.startsWith("=") ? renamed(value) : value];
    if (typeof value === "object" && value !== null)
      return [key, withRenamed(value as Record<string, unknown>, renamed)];
    return [key, value];
  });
  return Object.fromEntries(entries);
}
