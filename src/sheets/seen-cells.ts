import type { CellValue } from "../core/frame/cell-value";
import type { PlannedCell, SheetPlan, Step } from "./plan";
import type { SheetCells } from "./workbook";

/** Neighbouring cells of one column that are to be written, each with what was seen in it. Counted from 1. */
export interface SeenRun {
  readonly column: number;
  readonly top: number;
  readonly cells: readonly { readonly wanted: PlannedCell; readonly seen: CellValue }[];
}

/**
 * The cells that a plan writes into a sheet that people fill, column by column: so that they can be written only over
 * what was seen. A blank is among them, because somebody may have typed there meanwhile.
 * Checked by: test/sheets/seen-cells.test.ts
 */
export function seenRuns(plan: SheetPlan, { values }: Pick<SheetCells, "values">): readonly SeenRun[] {
  return plan.steps.flatMap((step): readonly SeenRun[] =>
    step.step !== "cells"
      ? []
      : (step.rows[0] ?? []).map((_, across) => ({
          column: step.left + across,
          top: step.top,
          cells: step.rows.map((row, down) => ({
            wanted: row[across] ?? null,
            seen: values[step.top + down - 1]?.[step.left + across - 1] ?? "",
          })),
        })),
  );
}

/** The same plan without its cells: their look, the room for them, dropdowns and heights. */
export function withoutCells(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    steps: plan.steps.flatMap((step): readonly Step[] => {
      if (step.step !== "cells") return [step];
      const { top, left, rows, roles } = step;
      const bottom = top + rows.length - 1;
      return (rows[0] ?? []).map((_, across) => ({
        step: "role",
        area: { top, left: left + across, bottom, right: left + across },
        role: typeof roles === "string" ? roles : (roles[across] ?? "text"),
      }));
    }),
  };
}
