import { writeWorkbook } from "../../xlsx/write-workbook";
import { handOutFile } from "./hand-out-file";
import type { OpenWorkbook } from "./open-workbook";

/** Hands the workbook to the browser as a download, and says so. */
export function savedFile(open: OpenWorkbook): string {
  return handOutFile(writeWorkbook(open.workbook), open.fileName.replace(/\.xlsm$/i, ".xlsx"));
}
