import type { WorkbookState } from "../host/model";
import type { Fault } from "./faults";

/** A colleague who changes the workbook just before the nth request from now (1 is the next). */
export function anotherAuthor(nth: number, edit: (workbook: WorkbookState) => void): Fault {
  let seen = 0;
  return {
    beforeRequest: (_bytes, host) => {
      seen += 1;
      if (seen === nth) edit(host.workbook);
    },
  };
}
