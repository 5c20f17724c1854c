import type { CellValue } from "../core/frame/cell-value";
import type { SheetPlan } from "./plan";
import type { SheetCells } from "./workbook";
import { expectedReadBack } from "./written-cell";

/**
 * What a sheet holds once a plan is written into it, as if it had been read: for edits that follow at once. What Excel
 * calculates is not known here, and blank.
 */
export function cellsOfPlan(plan: SheetPlan): SheetCells {
  const values: CellValue[][] = [];
  for (const step of plan.steps) {
    if (step.step !== "cells" && step.step !== "formulas") continue;
    step.rows.forEach((row, down) =>
      row.forEach((cell, across) => {
        if (step.step === "formulas" && cell === null) return;
        const line = (values[step.top + down - 1] ??= []);
        line[step.left + across - 1] = step.step === "cells" ? expectedReadBack(cell) : "";
      }),
    );
  }
  return {
    sheet: plan.sheet,
    values: Array.from(values, (row) => Array.from(row ?? [], (cell) => cell ?? "")),
  };
}
