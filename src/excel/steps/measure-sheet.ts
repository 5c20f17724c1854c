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

/**
 * Row heights; neighbouring rows of the same height are set together. Rows without a gap between them all get the height
 * first that most of them have, and then the others theirs.
 */
export function setHeights(sheet: Excel.Worksheet, step: Extract<Step, { step: "heights" }>): void {
  const rows = [...step.rows].sort((a, b) => a.row - b.row);
  const set = (top: number, bottom: number, points: number): void => {
    rangeOf(sheet, { top, left: 1, bottom, right: 1 }).format.rowHeight = points;
  };
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const usual =
    last.row - first.row === rows.length - 1 ? mostFrequent(rows.map(({ points }) => points)) : null;
  if (usual !== null) set(first.row, last.row, usual);
  let start = 0;
  rows.forEach(({ row, points }, index) => {
    const next = rows[index + 1];
    if (next?.row === row + 1 && next.points === points) return;
    if (points !== usual) set(rows[start]?.row ?? row, row, points);
    start = index + 1;
  });
}

function mostFrequent(amounts: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
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
