import type { CellsStep, FormulasStep, SheetPlan, Step } from "../sheets/plan";
import { applyStep } from "./apply-step";
import { bytesOfRows } from "./bytes-of-rows";
import { rowBlocks } from "./chunks";
import { bytesOfFormat, bytesOfSettings, fillsNothing, type Operation } from "./operation";
import { ofStack } from "./stack-operations";
import { stackAt } from "./stack-of-rows";
import { columnRuns } from "./steps/column-runs";
import { formatCells, writeCells } from "./steps/write-cells";
import { formatFormulas, writeFormulas } from "./steps/write-formulas";

/** What fills cells, and so may be too large for one request. */
type FillingStep = CellsStep | FormulasStep;

/** How much there is to write: a row counts as one, and so does each setting. */
export function lengthOfPlan({ steps }: SheetPlan): number {
  return steps.reduce(
    (length, step) => length + (fillsCells(step) ? step.rows.length : lengthOfSettings(step)),
    0,
  );
}

/** The lines of a table come with the looks of its rows, or are as little work as they. */
function lengthOfSettings({ step }: Step): number {
  return step === "ruled" ? 0 : 1;
}

function fillsCells(step: Step): step is FillingStep {
  return step.step === "cells" || step.step === "formulas";
}

/** One more role of some cells; boxes round them, which take more, stand around the cells of few sheets. */
const bytesOfRole = 1_200;

/** The height of neighbouring rows. */
const bytesOfHeight = 350;

/**
 * The steps of a plan as pieces, in order; large blocks of cells in several. A piece is made when it is asked for, so
 * that a long sheet is got ready between requests and not all at once.
 */
export function* operations(plan: SheetPlan): Generator<Operation, undefined> {
  const onOurSheet = plan.owner !== "edited";
  const { steps } = plan;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined) continue;
    // A sheet that is made anew holds no looks but those that the plan gave it.
    const found = plan.owner === "generated" && step.step === "cells" ? stackAt(steps, index) : null;
    if (found !== null) {
      yield* ofStack(found.stack);
      index += found.taken - 1;
    } else if (fillsCells(step)) yield* ofFilling(step, onOurSheet);
    else yield ofSettings(step, onOurSheet);
  }
  return undefined;
}

function ofSettings(step: Step, onOurSheet: boolean): Operation {
  const many =
    step.step === "heights"
      ? step.rows.filter(({ points }, index) => points !== step.rows[index + 1]?.points).length *
        bytesOfHeight
      : step.step === "numbers"
        ? step.roles.length * (step.area.right - step.area.left + 1) * bytesOfFormat
        : 0;
  return {
    ...fillsNothing,
    bytes: (step.step === "role" && onOurSheet ? bytesOfRole : bytesOfSettings) + many,
    row: step.step === "ruled" ? step.area.top : 1,
    length: lengthOfSettings(step),
    apply: (sheet) => applyStep(sheet, step, onOurSheet),
  };
}

function* ofFilling(step: FillingStep, onOurSheet: boolean): Generator<Operation, undefined> {
  yield {
    ...fillsNothing,
    bytes: bytesOfSettings + (step.step === "cells" ? cellsOfMixedColumns(step) * bytesOfFormat : 0),
    row: step.top,
    apply: (sheet) =>
      step.step === "cells" ? formatCells(sheet, step, onOurSheet) : formatFormulas(sheet, step, onOurSheet),
  };
  // An apostrophe that a text may get before it is left out here: blocks are small beside what a request takes.
  for (const { first, count, bytes } of rowBlocks(step.rows)) yield ofBlock(step, first, count, bytes);
  return undefined;
}

/** How many cells of a block get a number format each. */
function cellsOfMixedColumns(step: CellsStep): number {
  return columnRuns(step)
    .filter(({ holding }) => holding === "mixed")
    .reduce((sum, { area }) => sum + (area.right - area.left + 1) * step.rows.length, 0);
}

function ofBlock(step: FillingStep, first: number, count: number, bytes: number): Operation {
  const rows = step.rows.slice(first, first + count);
  const half = Math.ceil(count / 2);
  return {
    bytes,
    cells: rows.reduce((sum, row) => sum + row.length, 0),
    row: step.top + first,
    length: count,
    apply: (sheet) => writeBlock(sheet, step, first, count),
    halves: () =>
      count < 2
        ? null
        : [
            ofBlock(step, first, half, bytesOfRows(rows.slice(0, half))),
            ofBlock(step, first + half, count - half, bytesOfRows(rows.slice(half))),
          ],
  };
}

function writeBlock(sheet: Excel.Worksheet, step: FillingStep, first: number, count: number): void {
  if (step.step === "formulas") writeFormulas(sheet, step, first, step.rows.slice(first, first + count));
  else writeCells(sheet, step, first, step.rows.slice(first, first + count));
}
