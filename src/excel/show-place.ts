import { refusal, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import { request } from "./request";

/** Selects cells so that the auditor sees them: 1 request. */
export async function showPlace({ sheet, address }: CellPlace): Promise<Outcome<null>> {
  const answer = await request({ written: [], sheet }, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    return () => null;
  });
  return answer.ok ? answer : refusal(...answer.problems);
}
