import type { CellsStep, SheetPlan, Step } from "../sheets/plan";
import { writtenCell } from "../sheets/written-cell";
import { applyStep } from "./apply-step";
import { bytesOfRows, rowBlocks, type Sized } from "./chunks";
import { formatCells, writeCells } from "./steps/write-cells";

/** A piece of a plan that travels whole in one request, with its size. */
export interface Operation extends Sized {
  readonly apply: (sheet: Excel.Worksheet) => void;
  /** Two smaller ones that do the same, or null where it can't be made smaller. */
  readonly halves: () => readonly [Operation, Operation] | null;
  /** Its first row on the sheet. */
  readonly row: number;
  /** How much of the plan it is, by the measure of `lengthOfPlan`. */
  readonly length: number;
}

/** How much there is to write: a row counts as one, and so do formats and settings. */
export function lengthOfPlan({ steps }: SheetPlan): number {
  return steps.reduce((length, step) => length + 1 + (step.step === "cells" ? step.rows.length : 0), 0);
}

/** Formats and settings are small: a generous guess of their letters on the wire. */
const bytesOfSettings = 2_500;

/**
 * The steps of a plan as pieces, in order; large blocks of cells in several. A piece is made when it is asked for, so
 * that a long sheet is got ready between requests and not all at once.
 */
export function* operations(plan: SheetPlan): Generator<Operation, undefined> {
  const onOurSheet = plan.owner !== "edited";
  for (const step of plan.steps) {
    if (step.step === "cells") yield* ofCells(step, onOurSheet);
    else yield ofSettings(step, onOurSheet);
  }
  return undefined;
}

function ofSettings(step: Step, onOurSheet: boolean): Operation {
  const many = step.step === "heights" ? step.rows.length * 200 : 0;
  return {
    bytes: bytesOfSettings + many,
    cells: 0,
    row: 1,
    length: 1,
    apply: (sheet) => applyStep(sheet, step, onOurSheet),
    halves: () => null,
  };
}

function* ofCells(step: CellsStep, onOurSheet: boolean): Generator<Operation, undefined> {
  yield {
    bytes: bytesOfSettings,
    cells: 0,
    row: step.top,
    length: 1,
    apply: (sheet) => formatCells(sheet, step, onOurSheet),
    halves: () => null,
  };
  for (const { first, count, bytes } of rowBlocks(sentRows(step))) yield ofBlock(step, first, count, bytes);
  return undefined;
}

/** The rows as they will travel, one by one: only their size is wanted here. */
function* sentRows(step: CellsStep): Generator<readonly unknown[], undefined> {
  for (const row of step.rows) yield row.map((cell) => writtenCell(cell, step, false));
  return undefined;
}

function ofBlock(step: CellsStep, first: number, count: number, bytes: number): Operation {
  const rows = step.rows.slice(first, first + count);
  const half = Math.ceil(count / 2);
  return {
    bytes,
    cells: rows.reduce((sum, row) => sum + row.length, 0),
    row: step.top + first,
    length: count,
    apply: (sheet) => writeCells(sheet, step, first, rows),
    halves: () =>
      count < 2
        ? null
        : [
            ofBlock(step, first, half, bytesOfRows(rows.slice(0, half))),
            ofBlock(step, first + half, count - half, bytesOfRows(rows.slice(half))),
          ],
  };
}
