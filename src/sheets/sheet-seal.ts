import { isCellError, type CellValue } from "../core/frame/cell-value";
import { sha256Hex } from "../core/sha256";
import { formulaSkeleton } from "./formula-skeleton";
import type { PlannedCell, SheetPlan } from "./plan";
import type { SheetCells } from "./workbook";
import { expectedReadBack } from "./written-cell";

const words = "Seal of this sheet:";

/**
 * A generated sheet with its seal: a last line that says what all its other cells held when it was made. A sheet whose
 * cells still give the same seal holds nothing but what we wrote, and may be replaced.
 */
export function sealedPlan(plan: SheetPlan): SheetPlan {
  const cells = new Map<string, CellValue>();
  let bottom = 0;
  for (const step of plan.steps) {
    if (step.step !== "cells" && step.step !== "formulas") continue;
    step.rows.forEach((row, down) =>
      row.forEach((cell: PlannedCell, across) => {
        if (step.step === "formulas" && cell === null) return;
        const held = step.step === "cells" ? expectedReadBack(cell) : (cell ?? "");
        cells.set(`${step.top + down},${step.left + across}`, held);
        bottom = Math.max(bottom, step.top + down);
      }),
    );
  }
  const line = `${words} ${digest(cells)}. A sheet that was changed by hand is kept when the findings are made again.`;
  return {
    ...plan,
    steps: [...plan.steps, { step: "cells", top: bottom + 2, left: 1, rows: [[line]], roles: "note" }],
  };
}

/**
 * Whether every cell of a sheet is as we wrote it. A sheet without a seal is not. A cell that Excel calculates comes
 * with its formula: what it shows may change, as the marks do, and the sheet is still ours.
 */
export function isAsWritten({ values }: SheetCells): boolean {
  const cells = new Map<string, CellValue>();
  let seal: string | null = null;
  values.forEach((row, down) =>
    row.forEach((value, across) => {
      if (across === 0 && typeof value === "string" && value.startsWith(words) && seal === null) seal = value;
      else cells.set(`${down + 1},${across + 1}`, value);
    }),
  );
  return seal !== null && String(seal).startsWith(`${words} ${digest(cells)}.`);
}

/** The first 16 hex digits of SHA-256 over place, kind and value (or formula) of every cell that is not blank, sorted. */
function digest(cells: ReadonlyMap<string, CellValue>): string {
  const lines = [...cells]
    .filter(([, value]) => value !== "")
    .map(([place, value]) => `${place}\t${heldWords(value)}\n`)
    .sort();
  return sha256Hex(lines.join("")).slice(0, 16);
}

function heldWords(value: CellValue): string {
  if (isCellError(value)) return `error ${value.error}`;
  const isFormula = typeof value === "string" && value.length > 1 && value.startsWith("=");
  return isFormula ? `formula ${formulaSkeleton(value)}` : JSON.stringify(value);
}
