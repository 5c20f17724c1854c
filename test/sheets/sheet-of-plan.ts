import type { CellValue } from "../../src/core/frame/cell-value";
import type { SheetPlan } from "../../src/sheets/plan";
import type { SheetCells } from "../../src/sheets/workbook";
import { expectedReadBack } from "../../src/sheets/written-cell";

/** What a sheet holds after a plan, on top of what it held before: the writer's law, without Excel. */
export function sheetOfPlan(plan: SheetPlan, before: SheetCells | null = null): SheetCells {
  const values: CellValue[][] = (before?.values ?? []).map((row) => [...row]);
  const put = (row: number, column: number, value: CellValue) => {
    while (values.length < row) values.push([]);
    const cells = values[row - 1] ?? [];
    while (cells.length < column) cells.push("");
    cells[column - 1] = value;
  };
  for (const step of plan.steps) {
    if (step.step === "clear") {
      for (let row = step.area.top; row <= step.area.bottom; row += 1) {
        for (let column = step.area.left; column <= step.area.right; column += 1) put(row, column, "");
      }
    }
    if (step.step !== "cells") continue;
    step.rows.forEach((cells, down) =>
      cells.forEach((cell, across) => put(step.top + down, step.left + across, expectedReadBack(cell))),
    );
  }
  while ((values.at(-1) ?? ["x"]).every((value) => value === "")) values.pop();
  // As Excel gives a used area: all rows of one width, the width of the last filled column.
  const width = Math.max(0, ...values.map((row) => row.findLastIndex((value) => value !== "") + 1));
  const even = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { sheet: plan.sheet, values: even };
}
