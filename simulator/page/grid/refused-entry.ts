import type { SheetState, WorkbookState } from "../../host/model";
import { choicesOf, validationAt } from "./choices-of-cell";

/**
 * Why data validation refuses what a person typed; null where it lets it in. Only lists are checked, and only a person
 * is: what a program writes goes past validation, as it does in Excel. Texts are compared without regard to case.
 */
export function refusedEntry(
  workbook: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
): string | null {
  const validation = validationAt(sheet, row, column);
  if (!validation || validation.errorAlert?.showAlert === false) return null;
  if ((validation.errorAlert?.style ?? "Stop") !== "Stop") return null;
  if (text === "" && validation.ignoreBlanks) return null;
  const choices = choicesOf(workbook, sheet, validation);
  if (!choices || choices.some((choice) => choice.toLowerCase() === text.toLowerCase())) return null;
  const { title, message } = validation.errorAlert ?? { title: "", message: "" };
  const words = [title, message].filter(Boolean).join(": ");
  return words || "This value doesn't match the data validation restrictions defined for this cell.";
}
