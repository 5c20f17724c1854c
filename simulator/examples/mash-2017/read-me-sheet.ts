import type { Workbook } from "exceljs";
import { setWidths } from "./sheet-style";

const lines = [
  "About this workbook",
  "Everything in it is made up: no child, worker, agency or event is real.",
  "The list is kept by the quality assurance officer of the board and comes from the case system on the first Friday of a month.",
  "Referrals MASH 2017: one row a referral. The audit is about those received from 1 September to 1 November 2017.",
  "Survey responses: the anonymous questionnaire for practitioners, 6 to 24 November 2017.",
  "Codes: what the outcomes of the case system mean and how the audit groups them.",
  "Members of the public and anonymous callers have one route only, so a threshold level is not expected of them.",
  "Please sort and filter as you like, but do not change a Referral ID.",
];

/** Who keeps the list and what the other sheets are. */
export function addReadMeSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Read me");
  setWidths(sheet, [110]);
  for (const line of lines) sheet.addRow([line]).alignment = { wrapText: true, vertical: "top" };
  sheet.getCell("A1").font = { bold: true, size: 14 };
}
