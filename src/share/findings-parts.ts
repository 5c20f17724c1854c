import type { SharedReport } from "./shared-report";
import { sharedLine } from "./shared-text";
import { sharedSheets } from "./shared-sheets";
import { workbookParts } from "./xlsx/workbook-parts";

/** The parts of the findings workbook as text, before they are packed. */
export function findingsParts(report: SharedReport): ReadonlyMap<string, string> {
  return workbookParts(sharedSheets(report), sharedLine(report.title));
}
