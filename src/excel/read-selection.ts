import { refusal, success, type Outcome } from "../core/outcome";
import type { SelectedCells } from "../sheets/workbook";
import { request } from "./request";

/** So many cells at most are read off the selection: a percentage with its base needs two. */
const MOST_CELLS = 20;

/** What the selected cells display; null where more than a few are selected: 1 request, one more for their texts. */
export async function readSelection(): Promise<Outcome<SelectedCells | null>> {
  const size = await request({ written: [] }, (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("cellCount");
    return () => range.cellCount;
  });
  if (!size.ok) return refusal(...size.problems);
  if (size.value < 1 || size.value > MOST_CELLS) return success(null);
  const answer = await request({ written: [] }, (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("text,address,cellCount");
    range.worksheet.load("name");
    return () => ({
      cells: range.cellCount,
      place: {
        sheet: range.worksheet.name,
        address: range.address.slice(range.address.lastIndexOf("!") + 1),
      },
      text: range.text,
    });
  });
  if (!answer.ok) return refusal(...answer.problems);
  const { cells, place, text } = answer.value;
  return success(cells > MOST_CELLS ? null : { place, text });
}
