import type { Step } from "../../sheets/plan";
import { columnWidthPoints, rangeOf } from "../areas";

/** Widths of neighbouring columns; those of the same width are set together. */
export function setWidths(sheet: Excel.Worksheet, step: Extract<Step, { step: "widths" }>): void {
  forRuns(step.characters, (first, count, characters) => {
    const left = step.left + first;
    const columns = rangeOf(sheet, { top: 1, left, bottom: 1, right: left + count - 1 }).getEntireColumn();
    columns.format.columnWidth = columnWidthPoints(characters);
  });
}

/** Row heights; neighbouring rows of the same height are set together. */
export function setHeights(sheet: Excel.Worksheet, step: Extract<Step, { step: "heights" }>): void {
  const rows = [...step.rows].sort((a, b) => a.row - b.row);
  let start = 0;
  rows.forEach(({ row, points }, index) => {
    const next = rows[index + 1];
    if (next?.row === row + 1 && next.points === points) return;
    const top = rows[start]?.row ?? row;
    const range = rangeOf(sheet, { top, left: 1, bottom: row, right: 1 });
    range.format.rowHeight = points;
    start = index + 1;
  });
}

/** Each run of equal neighbours, with the index of its first and their number. */
function forRuns(
  amounts: readonly number[],
  apply: (first: number, count: number, amount: number) => void,
): void {
  let first = 0;
  amounts.forEach((amount, index) => {
    if (amounts[index + 1] === amount) return;
    apply(first, index - first + 1, amount);
    first = index + 1;
  });
}
