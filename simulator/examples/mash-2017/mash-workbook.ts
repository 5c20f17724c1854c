import ExcelJS from "exceljs";
import { addCodesSheet } from "./codes-sheet";
import { addReadMeSheet } from "./read-me-sheet";
import { addReferralsSheet } from "./referrals-sheet";
import { addSurveySheet } from "./survey-sheet";
import type { ReferenceTexts } from "./reference-rows";
import { zippedAgain } from "./zipped-again";

/** The moment that the file's properties name: the list is of 3 November, the last survey response of 24 November. */
const lastSaved = new Date(Date.UTC(2017, 10, 27, 9, 30));

/** The board's workbook as the bytes of an .xlsx file: the same on every run and every machine. */
export async function mashWorkbook(texts: ReferenceTexts): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = "MASH referrals, autumn 2017 (made-up rows)";
  workbook.creator = "Case Audit example";
  workbook.lastModifiedBy = "Case Audit example";
  workbook.created = lastSaved;
  workbook.modified = lastSaved;
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" },
  ];
  addReferralsSheet(workbook, texts);
  addSurveySheet(workbook);
  addCodesSheet(workbook);
  addReadMeSheet(workbook);
  return zippedAgain(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
