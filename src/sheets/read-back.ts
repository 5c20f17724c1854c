import { cellAddress } from "../core/frame/cell-address";
import type { CellPlace } from "../core/cell-place";
import { inOneGo, STEPS_A_SLICE, type Sliced } from "../core/sliced";
import type { PlannedCell, SheetPlan } from "./plan";
import type { SheetCells } from "./workbook";
import { readBackVerdict } from "./written-cell";

export interface ReadBack {
  /** Cells that hold something else than what was written, in order of the plan. */
  readonly differing: readonly CellPlace[];
  /** The apostrophe before guarded text came back as part of it. */
  readonly apostrophes: boolean;
}

/** Compares what a plan wrote with what the sheet holds. A sheet that is gone differs at A1. */
export function readBack(plan: SheetPlan, found: SheetCells | null): ReadBack {
  return inOneGo(readBackInSlices(plan, found));
}

/** The same for long sheets, in slices. */
export function* readBackInSlices(plan: SheetPlan, found: SheetCells | null): Sliced<ReadBack> {
  if (found === null) return { differing: [{ sheet: plan.sheet, address: "A1" }], apostrophes: false };
  const differing: CellPlace[] = [];
  let apostrophes = false;
  let steps = 0;
  for (const [place, planned] of yield* plannedCells(plan)) {
    if (steps % STEPS_A_SLICE === 0) yield;
    steps += 1;
    const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
    const verdict = readBackVerdict(planned, found.values[row - 1]?.[column - 1] ?? "");
    if (verdict === "apostrophe") apostrophes = true;
    if (verdict === "different") differing.push({ sheet: found.sheet, address: cellAddress(column, row) });
  }
  return { differing, apostrophes };
}

/** More than the columns of any sheet: a cell is told by row times this, plus column. */
const COLUMNS = 0x8000;

/** Every cell that a plan writes with the value that stands last, where blocks overlap. What Excel calculates is left out. */
function* plannedCells(plan: SheetPlan): Sliced<ReadonlyMap<number, PlannedCell>> {
  const cells = new Map<number, PlannedCell>();
  for (const step of plan.steps) {
    if (step.step !== "cells" && step.step !== "formulas") continue;
    for (const [down, row] of step.rows.entries()) {
      if (down % STEPS_A_SLICE === 0) yield;
      for (const [across, cell] of row.entries()) {
        const place = (step.top + down) * COLUMNS + step.left + across;
        if (step.step === "cells") cells.set(place, cell);
        else if (cell !== null) cells.delete(place);
      }
    }
  }
  return cells;
}

/** The data blocks of a plan once more, without apostrophes: text format alone keeps them text. */
export function withoutApostrophes(plan: SheetPlan): SheetPlan {
  return {
    sheet: plan.sheet,
    owner: "edited",
    steps: plan.steps.flatMap((step) =>
      step.step === "cells" && step.data ? [{ ...step, bare: true }] : [],
    ),
  };
}
