import type { Fault } from "./faults";
import { anotherAuthor } from "./another-author";

/** A sheet that is gone at the nth request from now, as after a colleague's merge (#1813). */
export const lostSheet = (name: string, nth = 1): Fault =>
  anotherAuthor(nth, (workbook) => {
    const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
    if (index >= 0) workbook.sheets.splice(index, 1);
  });
