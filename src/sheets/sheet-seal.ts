import { isCellError, type CellValue } from "../core/frame/cell-value";
import { sha256HexOfAll } from "../core/sha256";
import { inOneGo, type Sliced } from "../core/sliced";
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
  return inOneGo(sealedPlanInSlices(plan));
}

/** The same for large sheets, in slices. */
export function* sealedPlanInSlices(plan: SheetPlan): Sliced<SheetPlan> {
  const cells = new HeldCells();
  for (const step of plan.steps) {
    if (step.step !== "cells" && step.step !== "formulas") continue;
    step.rows.forEach((row, down) =>
      row.forEach((cell: PlannedCell, across) => {
        if (step.step === "formulas" && cell === null) return;
        const held = step.step === "cells" ? expectedReadBack(cell) : (cell ?? "");
        cells.put(step.top + down, step.left + across, held);
      }),
    );
  }
  yield;
  const line = `${words} ${yield* digest(cells)}. A sheet that was changed by hand is kept when the findings are made again.`;
  return {
    ...plan,
    steps: [...plan.steps, { step: "cells", top: cells.bottom + 2, left: 1, rows: [[line]], roles: "note" }],
  };
}

/** The line with the seal that a plan ends with; null where it has none. */
export function sealOfPlan({ steps }: SheetPlan): string | null {
  const last = steps.at(-1);
  const line = last?.step === "cells" ? last.rows[0]?.[0] : null;
  return typeof line === "string" && line.startsWith(words) ? line : null;
}

/**
 * Whether every cell of a sheet is as we wrote it. A sheet without a seal is not. A cell that Excel calculates comes
 * with its formula: what it shows may change, as the marks do, and the sheet is still ours.
 */
export function isAsWritten({ values }: SheetCells): boolean {
  const cells = new HeldCells();
  let seal: string | null = null;
  values.forEach((row, down) =>
    row.forEach((value, across) => {
      if (across === 0 && typeof value === "string" && value.startsWith(words) && seal === null) seal = value;
      else cells.put(down + 1, across + 1, value);
    }),
  );
  return seal !== null && String(seal).startsWith(`${words} ${inOneGo(digest(cells))}.`);
}

/** What the cells of a sheet hold, row by row; what was put last stands. */
class HeldCells {
  readonly rows: CellValue[][] = [];
  /** The last row that anything was put into, "" among it; 0 for none. */
  bottom = 0;

  put(row: number, column: number, value: CellValue): void {
    (this.rows[row] ??= [])[column] = value;
    this.bottom = Math.max(this.bottom, row);
  }
}

/**
 * The first 16 hex digits of SHA-256 over place, kind and value (or formula) of every cell that is not blank, in the order
 * of the places as texts: "10,2" comes before "9,1". Rows and columns are sorted so, not the cells: a sheet has thousands.
 */
function* digest(cells: HeldCells): Sliced<string> {
  return (yield* sha256HexOfAll(heldLines(cells))).slice(0, 16);
}

function* heldLines({ rows }: HeldCells): Generator<string, undefined> {
  const columns = placesAsTexts(rows.reduce((most, row) => Math.max(most, row.length), 0));
  for (const { number, text: row } of placesAsTexts(rows.length)) {
    const cells = rows[number];
    if (cells === undefined) continue;
    for (const { number: column, text } of columns) {
      const value = cells[column] ?? "";
      if (value !== "") yield `${row},${text}\t${heldWords(value)}\n`;
    }
  }
  return undefined;
}

/** The whole numbers below this one, sorted as texts. */
function placesAsTexts(below: number): readonly { readonly number: number; readonly text: string }[] {
  return Array.from({ length: below }, (_, number) => ({ number, text: String(number) })).sort((a, b) =>
    a.text < b.text ? -1 : 1,
  );
}

function heldWords(value: CellValue): string {
  if (isCellError(value)) return `error ${value.error}`;
  const isFormula = typeof value === "string" && value.length > 1 && value.startsWith("=");
  if (isFormula) return `formula ${formulaSkeleton(value)}`;
  // As JSON, which is quick to make of a text that needs no escapes.
  return typeof value === "string" && isUnescaped.test(value) ? `"${value}"` : JSON.stringify(value);
}

/** Letters and signs that JSON writes as they are. */
const isUnescaped = /^[ !#-[\]-~\u00a0-\ud7ff]*$/;
