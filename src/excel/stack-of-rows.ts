import type { CellsStep, PlannedArea, Step } from "../sheets/plan";
import { roleLooks } from "../sheets/stylesheet";
import { columnRuns, type ColumnRun } from "./steps/column-runs";

type RuledStep = Extract<Step, { readonly step: "ruled" }>;

/** A block of a stack with its columns. */
export interface StackedBlock {
  readonly step: CellsStep;
  readonly columns: readonly ColumnRun[];
}

/** A row of a stack: its block, its place among the rows of it, and the lines that it has in a table. */
export interface StackedRow {
  readonly block: StackedBlock;
  readonly index: number;
  readonly lines: LinesOfRow | null;
}

export interface LinesOfRow {
  readonly area: PlannedArea;
  readonly of: "header" | "body" | "last" | "total";
}

/**
 * Blocks of cells one under the other, with the lines of their tables: their rows get looks together, and then their cells
 * values together.
 */
export interface StackOfRows {
  readonly blocks: readonly StackedBlock[];
  readonly area: PlannedArea;
  /** From the first row to the last; undefined for an empty row between two blocks. */
  readonly rows: readonly (StackedRow | undefined)[];
  /** A word for what each row looks like: rows with the same word look the same; "" for an empty row. */
  readonly looks: readonly string[];
}

/** The longest stack that begins with the step at `from`, and how many steps it takes; null where there is none. */
export function stackAt(
  steps: readonly Step[],
  from: number,
): { readonly stack: StackOfRows; readonly taken: number } | null {
  const blocks = blocksAt(steps, from);
  const top = blocks[0]?.step.top;
  if (top === undefined) return null;
  const rows: (StackedRow | undefined)[] = [];
  for (const block of blocks)
    for (let index = 0; index < block.step.rows.length; index += 1)
      rows[block.step.top - top + index] = { block, index, lines: null };
  let next = from + blocks.length;
  let right = 0;
  for (; next < steps.length; next += 1) {
    const step = steps[next];
    if (step?.step !== "ruled" || !withLines(step, rows, top)) break;
    right = Math.max(right, step.area.right);
  }
  const columns = blocks.flatMap((block) => block.columns);
  const area = {
    top,
    left: Math.min(...columns.map((run) => run.area.left)),
    bottom: top + rows.length - 1,
    right: columns.reduce((most, run) => Math.max(most, run.area.right), right),
  };
  return { stack: { blocks, area, rows, looks: looksOf(rows) }, taken: next - from };
}

/** Blocks from there on, each of them below the one before it. Cells with lines around each of them are not like rows. */
function blocksAt(steps: readonly Step[], from: number): readonly StackedBlock[] {
  const blocks: StackedBlock[] = [];
  let bottom = 0;
  for (let next = from; next < steps.length; next += 1) {
    const step = steps[next];
    if (step?.step !== "cells" || step.top <= bottom) break;
    // What stands beside may have looks of its own by now.
    if (blocks[0] !== undefined && step.left !== blocks[0].step.left) break;
    const columns = columnRuns(step);
    if (columns.length === 0 || columns.some(({ role }) => roleLooks[role].boxed === true)) break;
    blocks.push({ step, columns });
    bottom = step.top + step.rows.length - 1;
  }
  return blocks;
}

/** Gives the rows of a table their lines; false where it stands beside the rows, or a row has lines already. */
function withLines({ area, total }: RuledStep, rows: (StackedRow | undefined)[], top: number): boolean {
  const own = rows.slice(Math.max(0, area.top - top), area.bottom - top + 1);
  if (area.top < top || own.length !== area.bottom - area.top + 1) return false;
  if (own.some((row) => row !== undefined && row.block.step.left !== area.left)) return false;
  if (own.some((row) => row === undefined || row.lines !== null)) return false;
  own.forEach((row, index) => {
    const isLast = index === own.length - 1;
    const of = index === 0 ? "header" : !isLast ? "body" : total === true ? "total" : "last";
    const at = area.top + index;
    if (row !== undefined) rows[at - top] = { ...row, lines: { area: { ...area, top: at, bottom: at }, of } };
  });
  return true;
}

function looksOf(rows: readonly (StackedRow | undefined)[]): readonly string[] {
  const known = new Map<StackedBlock, string>();
  // A sparse list has no entry for the empty rows.
  return Array.from(rows, (row) => {
    if (row === undefined) return "";
    const { block, lines } = row;
    let looks = known.get(block);
    if (looks === undefined)
      known.set(
        block,
        (looks = block.columns
          .map(({ area, role, holding }) => `${area.left}-${area.right} ${role} ${holding}`)
          .join()),
      );
    return lines === null ? looks : `${looks} ${lines.of} ${lines.area.left}-${lines.area.right}`;
  });
}
