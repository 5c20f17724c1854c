import type { SheetPlan } from "../../../src/sheets/plan";
import { sheetOfPlan } from "../sheet-of-plan";

/** The rows of a question of Audit workings by their quantity: what is written, with the formulas over it. */
export function formulaRows(plan: SheetPlan, question: string): ReadonlyMap<string, readonly unknown[]> {
  const formulas = new Map<string, string>();
  for (const step of plan.steps) {
    if (step.step !== "formulas") continue;
    step.rows.forEach((cells, down) =>
      cells.forEach((formula, across) => {
        if (formula !== null) formulas.set(`${step.top + down},${step.left + across}`, formula);
      }),
    );
  }
  const rows = new Map<string, readonly unknown[]>();
  sheetOfPlan(plan).values.forEach((cells, index) => {
    if (cells[0] !== question) return;
    const merged = cells.map((value, at) => formulas.get(`${index + 1},${at + 1}`) ?? value);
    rows.set(String(cells[1]), merged);
  });
  return rows;
}
