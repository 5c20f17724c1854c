import type { PlannedCell, Role, Step } from "./plan";
import { rowHeight } from "./row-height";

/** One row of a sheet that is built from top to bottom on one column grid. */
export interface StackedRow {
  readonly cells: readonly PlannedCell[];
  readonly roles: readonly Role[];
  /** Text of the workbook stands in it. */
  readonly data: boolean;
  /** Lines of a plain table around it. */
  readonly rule: "none" | "header" | "body" | "total";
}

/**
 * The steps that write rows one under the other, from row `top` on: neighbouring rows of the same roles become one
 * block, every cell of the grid is written (a blank one as ""), heights are counted from the words, and tables get
 * their lines.
 */
export function stackedRows(
  rows: readonly StackedRow[],
  top: number,
  widths: readonly number[],
): readonly Step[] {
  const steps: Step[] = [];
  let start = 0;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next !== undefined && sameLook(row, next)) return;
    const block = rows.slice(start, index + 1);
    steps.push({
      step: "cells",
      top: top + start,
      left: 1,
      rows: block.map(({ cells }) => widths.map((_, column) => cells[column] ?? "")),
      roles: widths.map((_, column) => row.roles[column] ?? "text"),
      data: row.data,
    });
    start = index + 1;
  });
  const heights = rows.map(({ cells, roles }, index) => ({
    row: top + index,
    points: rowHeight(cells, roles, widths),
  }));
  return [...steps, ...tableLines(rows, top), { step: "heights", rows: heights }];
}

function sameLook(a: StackedRow, b: StackedRow): boolean {
  return (
    a.data === b.data &&
    a.roles.length === b.roles.length &&
    a.roles.every((role, index) => role === b.roles[index])
  );
}

function tableLines(rows: readonly StackedRow[], top: number): Step[] {
  const steps: Step[] = [];
  rows.forEach((row, index) => {
    if (row.rule !== "header") return;
    const end = rows.findIndex((other, at) => at > index && other.rule !== "body" && other.rule !== "total");
    const bottom = (end < 0 ? rows.length : end) - 1;
    const area = { top: top + index, left: 1, bottom: top + bottom, right: row.cells.length };
    steps.push({ step: "ruled", area, total: rows[bottom]?.rule === "total" });
  });
  return steps;
}
