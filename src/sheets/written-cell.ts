import type { CellValue } from "../core/frame/cell-value";
import { excelWouldReadOtherwise } from "./own-text";
import type { CellsStep, PlannedCell } from "./plan";
import { safeText } from "./safe-text";

/**
 * What is sent to Excel for a planned cell: null would leave the cell as it is, so a blank is `""`. An apostrophe goes
 * before text that could be taken for a formula and, where the cell is not of text format, before text that Excel
 * would read as a number, a date or the like.
 */
export function writtenCell(
  cell: PlannedCell,
  step: Pick<CellsStep, "data" | "bare">,
  inTextFormat: boolean,
): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell !== "string") return cell;
  const safe = safeText(cell);
  const guarded =
    (step.data === true && safe.guarded) || (!inTextFormat && excelWouldReadOtherwise(safe.text));
  return guarded && !(step.bare === true && inTextFormat) ? `'${safe.text}` : safe.text;
}

/** What the cell must give when it is read again: text without its apostrophe, `""` for a blank. */
export function expectedReadBack(cell: PlannedCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "string" ? safeText(cell).text : cell;
}

/**
 * How a cell came back. "apostrophe": the guard that we wrote has become part of the text, so the block is to be
 * written again without it (`withoutApostrophes`).
 */
export function readBackVerdict(planned: PlannedCell, found: CellValue): "same" | "apostrophe" | "different" {
  const expected = expectedReadBack(planned);
  if (Object.is(expected, found) || expected === found) return "same";
  return typeof expected === "string" && found === `'${expected}` ? "apostrophe" : "different";
}
