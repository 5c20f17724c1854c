import type { SharedReport } from "./shared-report";
import { sharedLine } from "./shared-text";
import { sharedSheets } from "./shared-sheets";
import { workbookFile } from "./xlsx/workbook-file";

/**
 * The findings workbook for an e-mail, as the bytes of a file. It is built from the report and nothing else, so that the
 * list of cases can't get into it; the same report gives the same bytes. `leaks` looks at the bytes before they are handed
 * over. It is loaded when it is asked for: the pane opens without it.
 * Checked by: test/share/findings-workbook.test.ts, test/share/findings-workbook.long.test.ts
 */
export function findingsWorkbook(report: SharedReport): Uint8Array {
  return workbookFile(sharedSheets(report), sharedLine(report.title));
}
