import { cellAddress } from "../core/frame/cell-address";
import type { CellPlace } from "../core/problem";
import type { SheetPlan } from "./plan";
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
  if (found === null) return { differing: [{ sheet: plan.sheet, address: "A1" }], apostrophes: false };
  const differing: CellPlace[] = [];
  let apostrophes = false;
  for (const [place, planned] of plannedCells(plan)) {
    const [row, column] = place;
    const verdict = readBackVerdict(planned, found.values[row - 1]?.[column - 1] ?? "");
    if (verdict === "apostrophe") apostrophes = true;
    if (verdict === "different") differing.push({ sheet: found.sheet, address: cellAddress(column, row) });
  }
  return { differing, apostrophes };
}

/** Every cell that a plan writes with the value that stands last, where blocks overlap. */
function plannedCells(plan: SheetPlan) {
  const cells = new Map<string, readonly [readonly [number, number], string | number | boolean | null]>();
  for (const step of plan.steps) {
    if (step.step !== "cells") continue;
    step.rows.forEach((row, down) =>
      row.forEach((cell, across) => {
        const place = [step.top + down, step.left + across] as const;
        cells.set(place.join(), [place, cell]);
      }),
    );
  }
  return cells.values();
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
