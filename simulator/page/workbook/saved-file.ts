import { writeWorkbook } from "../../xlsx/write-workbook";
import type { OpenWorkbook } from "./open-workbook";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download, and says so. */
export function savedFile(open: OpenWorkbook): string {
  const bytes = writeWorkbook(open.workbook);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = open.fileName.replace(/\.xlsm$/i, ".xlsx");
  link.click();
  // The browser may still be reading it for a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `${link.download} was handed to the browser as a download.`;
}
