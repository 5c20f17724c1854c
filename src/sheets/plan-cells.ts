import type { CellValue } from "../core/frame/cell-value";
import type { SheetPlan } from "./plan";
import type { SheetCells } from "./workbook";
import { expectedReadBack } from "./written-cell";

/** What a sheet holds once a plan is written into it, as if it had been read: for edits that follow at once. */
export function cellsOfPlan(plan: SheetPlan): SheetCells {
  const values: CellValue[][] = [];
  for (const step of plan.steps) {
    if (step.step !== "cells") continue;
    step.rows.forEach((row, down) =>
      row.forEach((cell, across) => {
        const line = (values[step.top + down - 1] ??= []);
        line[step.left + across - 1] = expectedReadBack(cell);
      }),
    );
  }
  return {
    sheet: plan.sheet,
    values: Array.from(values, (row) => Array.from(row ?? [], (cell) => cell ?? "")),
  };
}
