import { refusal, success, type Outcome } from "../core/outcome";
import { request } from "./request";

/**
 * Tells which row of a sheet is selected, whenever somebody selects cells there: 1 request. The function that comes back
 * ends it, for 1 request more. Whole columns are no row.
 */
export async function watchSelection(
  sheet: string,
  selected: (row: number) => void,
): Promise<Outcome<() => void>> {
  const answer = await request({ written: [], sheet }, (context) => {
    const listener = context.workbook.worksheets.getItem(sheet).onSelectionChanged.add((event) => {
      const row = firstRow(event.address);
      if (row !== null) selected(row);
      return Promise.resolve();
    });
    return () => listener;
  });
  if (!answer.ok) return refusal(...answer.problems);
  const listener = answer.value;
  return success(() => {
    listener.remove();
    // Where Excel does not take it, the pane listens no longer all the same.
    void listener.context.sync().catch(() => undefined);
  });
}

/** "B17:D20,F3" begins in row 17; "B:B" in none. */
function firstRow(address: string): number | null {
  const row = /^(?:.*!)?\$?[A-Z]*\$?(\d+)/i.exec(address)?.[1];
  return row === undefined ? null : Number(row);
}
