import type { Step } from "./plan";

/** A step at another place of the sheet: so many rows further down and columns further right. */
export function movedStep(step: Step, down: number, right: number): Step {
  switch (step.step) {
    case "cells":
    case "formulas":
      return { ...step, top: step.top + down, left: step.left + right };
    case "heights":
      return { ...step, rows: step.rows.map(({ row, points }) => ({ row: row + down, points })) };
    case "ruled": {
      const { top, left, bottom, right: last } = step.area;
      return {
        ...step,
        area: { top: top + down, left: left + right, bottom: bottom + down, right: last + right },
      };
    }
    default:
      return step;
  }
}
