import type { Part, PartRow } from "./part";
import type { CellsStep, Step } from "./plan";
import { rowHeight } from "./row-height";

/** Points of the empty row between two parts. */
export const betweenParts = 9;

export interface StackedParts {
  readonly steps: readonly Step[];
  /** First row of each part; none for one that goes on with the part before it. */
  readonly starts: readonly number[];
  /** The last row used; the row before `top` where there is no part. */
  readonly bottom: number;
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
}

/** Parts one under the other from row `top`, with an empty row between two, but none inside a table. `grid` is the width of each column in characters. */
export function stackedParts(parts: readonly Part[], grid: readonly number[], top: number): StackedParts {
  const starts: number[] = [];
  const breaks: number[] = [];
  const heights: { row: number; points: number }[] = [];
  const blocks: Step[] = [];
  const lines: Step[] = [];
  let row = top;
  parts.forEach((part, index) => {
    if (index > 0 && part.continues !== true) {
      heights.push({ row, points: betweenParts });
      row += 1;
    }
    if (part.continues !== true) starts.push(row);
    if (part.newPage === true) breaks.push(row);
    const start = row;
    blocks.push(...cellBlocks(part.rows, start));
    for (const { cells, roles, height } of part.rows) {
      heights.push({ row, points: height ?? rowHeight(cells, roles, grid) });
      row += 1;
    }
    for (const { first, last, columns, total } of part.ruled) {
      const area = { top: start + first, left: 1, bottom: start + last, right: columns };
      lines.push({ step: "ruled", area, total });
    }
  });
  const sized: Step[] = heights.length === 0 ? [] : [{ step: "heights", rows: heights }];
  return { steps: [...blocks, ...lines, ...sized], starts, bottom: row - 1, breaks };
}

/** Neighbouring rows with the same roles go into one block. */
function cellBlocks(rows: readonly PartRow[], top: number): readonly CellsStep[] {
  const blocks: { first: number; rows: PartRow[] }[] = [];
  rows.forEach((row, index) => {
    const last = blocks.at(-1);
    const before = last?.rows.at(-1);
    const alike =
      before !== undefined &&
      before.roles.join() === row.roles.join() &&
      (before.data === true) === (row.data === true);
    if (last !== undefined && alike) last.rows.push(row);
    else blocks.push({ first: index, rows: [row] });
  });
  return blocks.map(({ first, rows: members }) => ({
    step: "cells",
    top: top + first,
    left: 1,
    rows: members.map(({ cells }) => cells),
    roles: members[0]?.roles ?? "text",
    ...(members[0]?.data === true ? { data: true } : {}),
  }));
}
