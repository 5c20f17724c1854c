import type { CellValue } from "../frame/cell-value";
import { cellText } from "../scoring/mark-meaning";
import { isAboutResponse } from "./responses";

/** A row with fewer words than this share of the widest row is a title over the headers, or a fact such as "Exported". */
const LEAST_SHARE = 1 / 5;

/** So far down a header may stand. */
const FARTHEST = 40;

/**
 * The row with the headers of an export, counted from 1: the first that holds nothing but words, and enough of them for the
 * width of the sheet. Over columns for single options only the first has a header, so that a fifth is enough, and fewer where the
 * row below is seen to hold options: nothing stands there under "Respondent ID". null where no row can be it. A guess that the auditor can correct.
 * Checked by: test/core/survey/survey-header-row.test.ts
 */
export function surveyHeaderRow(values: readonly (readonly CellValue[])[]): number | null {
  const filled = values.map((row) => row.filter((cell) => cellText(cell) !== ""));
  const widest = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const least = Math.min(widest, Math.max(2, Math.ceil(widest * LEAST_SHARE)));
  const at = filled
    .slice(0, FARTHEST)
    .findIndex(
      (row, at) =>
        row.length > 0 &&
        (row.length >= least || isOverOptions(values[at] ?? [], values[at + 1] ?? [])) &&
        row.every((cell) => typeof cell === "string"),
    );
  return at < 0 ? null : at + 1;
}

function isOverOptions(row: readonly CellValue[], below: readonly CellValue[]): boolean {
  const isBlank = (cells: readonly CellValue[], at: number) => cellText(cells[at] ?? "") === "";
  return (
    row.some((cell, at) => isAboutResponse(cellText(cell)) && isBlank(below, at)) &&
    below.some((_, at) => isBlank(row, at) && !isBlank(below, at))
  );
}
