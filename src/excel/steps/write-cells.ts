import type { CellsStep, PlannedArea } from "../../sheets/plan";
import { writtenCell } from "../../sheets/written-cell";
import { applyLook } from "../apply-look";
import { rangeOf } from "../areas";
import { bodyLook, roleLooks, type Look } from "../../sheets/stylesheet";
import { columnRuns, inTextFormat, widthOf, type ColumnRun } from "./column-runs";

/** The looks of a block, once for each run of like columns, over all its rows. Formats come before values. */
export function formatCells(sheet: Excel.Worksheet, step: CellsStep, onOurSheet: boolean): void {
  for (const run of columnRuns(step)) {
    applyLook(rangeOf(sheet, run.area), lookOf(run, onOurSheet));
    formatMixed(sheet, step, run);
  }
}

/** What a run of columns looks like; where it holds both numbers and text, without their number formats. */
export function lookOf({ role, holding }: ColumnRun, onOurSheet: boolean): Look {
  const look: Look = onOurSheet ? roleLooks[role] : { ...bodyLook, ...roleLooks[role] };
  return holding === "settled" ? look : { ...look, numberFormat: "@" };
}

/** The number formats of a run that holds both numbers and text, cell by cell: a number in a cell of text format would become text. */
export function formatMixed(
  sheet: Excel.Worksheet,
  step: CellsStep,
  { area, role, holding }: ColumnRun,
): void {
  if (holding !== "mixed") return;
  const ofNumbers = roleLooks[role].numberFormat ?? "General";
  rangeOf(sheet, area).numberFormat = step.rows.map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) =>
      typeof (row[area.left - step.left + index] ?? null) === "string" ? "@" : ofNumbers,
    ),
  );
}

/** The values of some rows of the block, after their formats. */
export function writeCells(
  sheet: Excel.Worksheet,
  step: CellsStep,
  first: number,
  rows: CellsStep["rows"],
): void {
  const width = widthOf(step);
  if (width === 0 || rows.length === 0) return;
  const top = step.top + first;
  const area: PlannedArea = {
    top,
    left: step.left,
    bottom: top + rows.length - 1,
    right: step.left + width - 1,
  };
  const textFormat = Array.from({ length: width }, (_, index) => inTextFormat(step, index));
  rangeOf(sheet, area).values = rows.map((row) =>
    textFormat.map((isText, index) => writtenCell(row[index] ?? null, step, isText)),
  );
}
