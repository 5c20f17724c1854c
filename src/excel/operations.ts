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
}

/** Formats and settings are small: a generous guess of their letters on the wire. */
const bytesOfSettings = 2_500;

/** The steps of a plan as pieces, in order; large blocks of cells in several. */
export function operations(plan: SheetPlan): readonly Operation[] {
  const onOurSheet = plan.owner !== "edited";
  return plan.steps.flatMap((step) =>
    step.step === "cells" ? ofCells(step, onOurSheet) : [ofSettings(step, onOurSheet)],
  );
}

function ofSettings(step: Step, onOurSheet: boolean): Operation {
  const many = step.step === "heights" ? step.rows.length * 200 : 0;
  return {
    bytes: bytesOfSettings + many,
    cells: 0,
    row: 1,
    apply: (sheet) => applyStep(sheet, step, onOurSheet),
    halves: () => null,
  };
}

function ofCells(step: CellsStep, onOurSheet: boolean): readonly Operation[] {
  const formats: Operation = {
    bytes: bytesOfSettings,
    cells: 0,
    row: step.top,
    apply: (sheet) => formatCells(sheet, step, onOurSheet),
    halves: () => null,
  };
  const sent = step.rows.map((row) => row.map((cell) => writtenCell(cell, step, false)));
  return [
    formats,
    ...rowBlocks(sent).map(({ first, rows, bytes }) => ofBlock(step, first, rows.length, bytes)),
  ];
}

function ofBlock(step: CellsStep, first: number, count: number, bytes: number): Operation {
  const rows = step.rows.slice(first, first + count);
  return {
    bytes,
    cells: rows.reduce((sum, row) => sum + row.length, 0),
    row: step.top + first,
    apply: (sheet) => writeCells(sheet, step, first, rows),
    halves: () => {
      if (count < 2) return null;
      const half = Math.ceil(count / 2);
      const upper = ofBlock(step, first, half, bytesOfRows(step.rows.slice(first, first + half)));
      const lower = ofBlock(
        step,
        first + half,
        count - half,
        bytesOfRows(step.rows.slice(first + half, first + count)),
      );
      return [upper, lower];
    },
  };
}
