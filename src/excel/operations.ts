import type { CellsStep, FormulasStep, PlannedArea, SheetPlan, Step } from "../sheets/plan";
import { writtenCell } from "../sheets/written-cell";
import { applyStep } from "./apply-step";
import { FormattedRows } from "./formatted-rows";
import { bytesOfRows, rowBlocks, type Sized } from "./chunks";
import { ruleTable } from "./steps/rule-table";
import { cellsOfMixedColumns, formatCells, writeCells } from "./steps/write-cells";
import { formatFormulas, writeFormulas } from "./steps/write-formulas";

/** A piece of a plan that travels whole in one request, with its size. */
export interface Operation extends Sized {
  readonly apply: (sheet: Excel.Worksheet) => void;
  /** Two smaller ones that do the same, or null where it can't be made smaller. */
  readonly halves: () => readonly [Operation, Operation] | null;
  /** Its first row on the sheet. */
  readonly row: number;
  /** How much of the plan it is, by the measure of `lengthOfPlan`. */
  readonly length: number;
}

/** What fills cells, and so may be too large for one request. */
type FillingStep = CellsStep | FormulasStep;

/** How much there is to write: a row counts as one, and so do formats and settings. */
export function lengthOfPlan({ steps }: SheetPlan): number {
  return steps.reduce((length, step) => length + 1 + (fillsCells(step) ? step.rows.length : 0), 0);
}

function fillsCells(step: Step): step is FillingStep {
  return step.step === "cells" || step.step === "formulas";
}

/** Formats and settings are small: a generous guess of their letters on the wire. */
const bytesOfSettings = 2_500;

/** The looks of a block copied from another, and the number format of a cell where a column holds both text and numbers. */
const bytesOfCopy = 700;
const bytesOfFormat = 10;

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
  // A sheet that is made anew holds no looks but those that the plan gave it.
  const formatted = plan.owner === "generated" ? new FormattedRows() : null;
  for (const step of plan.steps) {
    const header = step.step === "ruled" ? (formatted?.headerLike(step) ?? null) : null;
    if (step.step !== "cells") formatted?.after(step);
    if (step.step === "ruled") yield ofLines(step, header);
    else if (fillsCells(step)) yield* ofFilling(step, onOurSheet, formatted);
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
    bytes: (step.step === "role" && onOurSheet ? bytesOfRole : bytesOfSettings) + many,
    cells: 0,
    row: 1,
    length: 1,
    apply: (sheet) => applyStep(sheet, step, onOurSheet),
    halves: () => null,
  };
}

function ofLines(
  { area, total }: Extract<Step, { readonly step: "ruled" }>,
  header: PlannedArea | null,
): Operation {
  return {
    bytes: header === null ? bytesOfSettings + bytesOfCopy : bytesOfSettings,
    cells: 0,
    row: area.top,
    length: 1,
    apply: (sheet) => ruleTable(sheet, area, total === true, header),
    halves: () => null,
  };
}

function* ofFilling(
  step: FillingStep,
  onOurSheet: boolean,
  formatted: FormattedRows | null,
): Generator<Operation, undefined> {
  const alike = step.step === "cells" ? (formatted?.like(step) ?? null) : null;
  yield {
    bytes:
      (alike === null ? bytesOfSettings : bytesOfCopy) +
      (step.step === "cells" ? cellsOfMixedColumns(step) * bytesOfFormat : 0),
    cells: 0,
    row: step.top,
    length: 1,
    apply: (sheet) =>
      step.step === "cells"
        ? formatCells(sheet, step, onOurSheet, alike)
        : formatFormulas(sheet, step, onOurSheet),
    halves: () => null,
  };
  for (const { first, count, bytes } of rowBlocks(sentRows(step))) yield ofBlock(step, first, count, bytes);
  return undefined;
}

/** The rows as they will travel, one by one: only their size is wanted here. */
function* sentRows(step: FillingStep): Generator<readonly unknown[], undefined> {
  if (step.step === "formulas") yield* step.rows;
  else for (const row of step.rows) yield row.map((cell) => writtenCell(cell, step, false));
  return undefined;
}

function ofBlock(step: FillingStep, first: number, count: number, bytes: number): Operation {
  const rows = step.rows.slice(first, first + count);
  const half = Math.ceil(count / 2);
  return {
    bytes,
    cells: rows.reduce((sum, row) => sum + row.length, 0),
    row: step.top + first,
    length: count,
    apply: (sheet) => writeRows(sheet, step, first, count),
    halves: () =>
      count < 2
        ? null
        : [
            ofBlock(step, first, half, bytesOfRows(rows.slice(0, half))),
            ofBlock(step, first + half, count - half, bytesOfRows(rows.slice(half))),
          ],
  };
}

function writeRows(sheet: Excel.Worksheet, step: FillingStep, first: number, count: number): void {
  if (step.step === "formulas") writeFormulas(sheet, step, first, step.rows.slice(first, first + count));
  else writeCells(sheet, step, first, step.rows.slice(first, first + count));
}
