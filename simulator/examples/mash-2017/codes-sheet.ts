import type { Workbook } from "exceljs";
import { outcomeCodes } from "./outcomes";
import { setWidths, styleHeader } from "./sheet-style";

/** The lookup of outcome codes that the board keeps beside the list. */
export function addCodesSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Codes");
  setWidths(sheet, [33, 12, 34, 60]);
  styleHeader(sheet.addRow(["Outcome", "Code", "Group", "Meaning"]));
  for (const { outcome, code, group, meaning } of outcomeCodes) sheet.addRow([outcome, code, group, meaning]);
}
