import type { WorkbookState } from "../host/model";
import { columnLetters } from "../host/address";
import { absoluteAreaText, quotedSheetName } from "./area-text";
import { escapedString } from "./escaped-string";
import { fileFormula } from "./formula-text";
import { escapedText, xmlElement } from "./xml-text";

/** The names of a workbook, and those in which a file keeps print areas, print titles and filters. */
export function writtenNames(workbook: WorkbookState): string {
  const items: string[] = [];
  const add = (name: string, text: string, place: number | undefined, hidden: boolean): void => {
    const attributes = { name: escapedString(name), localSheetId: place, hidden: hidden ? true : undefined };
    items.push(xmlElement("definedName", attributes, escapedText(escapedString(text))));
  };
  workbook.sheets.forEach((sheet, place) => {
    const reference = (text: string): string => `${quotedSheetName(sheet.name)}!${text}`;
    const { printArea, printTitleRows, printTitleColumns } = sheet.page;
    if (sheet.autoFilter) {
      add("_xlnm._FilterDatabase", reference(absoluteAreaText(sheet.autoFilter.area)), place, true);
    }
    if (printArea) add("_xlnm.Print_Area", reference(absoluteAreaText(printArea)), place, false);
    const titles = [
      ...(printTitleColumns
        ? [`$${columnLetters(printTitleColumns.left)}:$${columnLetters(printTitleColumns.right)}`]
        : []),
      ...(printTitleRows ? [`$${printTitleRows.top + 1}:$${printTitleRows.bottom + 1}`] : []),
    ];
    if (titles.length > 0) add("_xlnm.Print_Titles", titles.map(reference).join(","), place, false);
  });
  for (const { name, formula, scope, visible } of workbook.names) {
    const place = scope === undefined ? -1 : workbook.sheets.findIndex((sheet) => sheet.id === scope);
    if (scope !== undefined && place < 0) continue;
    add(name, fileFormula(formula), place < 0 ? undefined : place, !visible);
  }
  return items.length === 0 ? "" : xmlElement("definedNames", {}, items.join(""));
}
