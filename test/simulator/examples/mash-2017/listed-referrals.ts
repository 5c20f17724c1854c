import type { CellValue } from "exceljs";
import { committedSheet } from "./committed-example";

/** A row of the committed list as its cells hold it. */
export interface ListedReferral {
  readonly row: number;
  readonly id: CellValue;
  readonly received: Date;
  readonly childReference: CellValue;
  readonly agency: string;
  readonly route: string;
  readonly outcome: string;
  readonly note: CellValue;
}

const dateOf = (value: CellValue): Date => {
  if (!(value instanceof Date)) throw new Error(`Not a date: ${JSON.stringify(value)}`);
  return value;
};

/** Rows 4 to the one above the totals of "Referrals MASH 2017". */
export async function listedReferrals(): Promise<ListedReferral[]> {
  const sheet = await committedSheet("Referrals MASH 2017");
  return Array.from({ length: sheet.rowCount - 4 }, (_, place) => {
    const row = sheet.getRow(4 + place);
    return {
      row: 4 + place,
      id: row.getCell(1).value,
      received: dateOf(row.getCell(2).value),
      childReference: row.getCell(3).value,
      agency: String(row.getCell(5).value),
      route: String(row.getCell(6).value),
      outcome: String(row.getCell(7).value),
      note: row.getCell(11).value,
    };
  });
}

/** Received from 1 September to 1 November 2017, both days whole. */
export const isInPeriod = ({ received }: ListedReferral): boolean =>
  received.getTime() >= Date.UTC(2017, 8, 1) && received.getTime() < Date.UTC(2017, 10, 2);

/** The groups of the audit, written here a second time so that a slip in the script is noticed. */
export const groupOfOutcome: Readonly<Record<string, string>> = {
  "Children and Families Assessment": "Assessment or Strategy Discussion",
  "Strategy Discussion": "Assessment or Strategy Discussion",
  "Early Help": "Early Help",
  NFA: "NFA",
  "No Further Action": "NFA",
};
