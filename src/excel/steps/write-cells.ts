import type { CellsStep, PlannedArea, PlannedCell, Role } from "../../sheets/plan";
import { writtenCell } from "../../sheets/written-cell";
import { applyLook } from "../apply-look";
import { rangeOf } from "../areas";
import { bodyLook, roleLooks, type Look } from "../../sheets/stylesheet";

/** Roles of cells that people type into: text format would turn what is typed into text. */
const typedInto: ReadonlySet<Role> = new Set(["input", "mark"]);

/** What a column of a block holds: numbers keep their format, text of the workbook stands in text format. */
type Holding = "settled" | "text" | "mixed";

interface Run {
  readonly area: PlannedArea;
  readonly role: Role;
  readonly holding: Holding;
}

/**
 * The looks of a block, once for each run of like columns, over all its rows. Formats come before values. Where a row with
 * the same looks stands on the sheet already they are copied from it, in one call instead of some thirty.
 */
export function formatCells(
  sheet: Excel.Worksheet,
  step: CellsStep,
  onOurSheet: boolean,
  alike: PlannedArea | null = null,
): void {
  const found = runs(step);
  if (alike !== null) {
    const [left = step.left, right = left] = [found[0]?.area.left, found.at(-1)?.area.right];
    const area = { top: step.top, left, bottom: step.top + step.rows.length - 1, right };
    rangeOf(sheet, area).copyFrom(rangeOf(sheet, alike), "Formats");
  }
  for (const { area, role, holding } of found) {
    // A range that nothing is done with would travel all the same.
    if (alike !== null && holding !== "mixed") continue;
    const look: Look = onOurSheet ? roleLooks[role] : { ...bodyLook, ...roleLooks[role] };
    const range = rangeOf(sheet, area);
    if (alike === null) applyLook(range, holding === "settled" ? look : { ...look, numberFormat: "@" });
    if (holding === "mixed") range.numberFormat = formatsOf(step, area, look.numberFormat ?? "General");
  }
}

/** Two blocks for which this is the same look the same, row by row, but for number formats of columns that hold both text and numbers; null where no row of the block looks like the block. */
export function looksOfBlock(step: CellsStep): string | null {
  const found = runs(step);
  // Lines between the rows of a block are not those of one row.
  if (found.length === 0 || found.some(({ role }) => roleLooks[role].boxed === true)) return null;
  return JSON.stringify(found.map(({ area, role, holding }) => [area.left, area.right, role, holding]));
}

/** How many cells of a block get a number format each. */
export function cellsOfMixedColumns(step: CellsStep): number {
  return runs(step)
    .filter(({ holding }) => holding === "mixed")
    .reduce((sum, { area }) => sum + (area.right - area.left + 1) * step.rows.length, 0);
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
  const area = { top, left: step.left, bottom: top + rows.length - 1, right: step.left + width - 1 };
  const textFormat = Array.from({ length: width }, (_, index) => inTextFormat(step, index));
  rangeOf(sheet, area).values = rows.map((row) =>
    textFormat.map((isText, index) => writtenCell(row[index] ?? null, step, isText)),
  );
}

function widthOf(step: CellsStep): number {
  return step.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Whether the texts of a column stand in cells of text format. */
function inTextFormat(step: CellsStep, index: number): boolean {
  const role = roleOf(step, index);
  return roleLooks[role].numberFormat === "@" || (step.data === true && !typedInto.has(role));
}

function roleOf(step: CellsStep, index: number): Role {
  return typeof step.roles === "string" ? step.roles : (step.roles[index] ?? "text");
}

function runs(step: CellsStep): readonly Run[] {
  const width = widthOf(step);
  const bottom = step.top + step.rows.length - 1;
  const found: Run[] = [];
  for (let index = 0; index < width; index += 1) {
    const role = roleOf(step, index);
    const holding = step.data === true && !typedInto.has(role) ? holdingOf(step.rows, index) : "settled";
    const column = step.left + index;
    const last = found.at(-1);
    if (last?.role === role && last.holding === holding) {
      found[found.length - 1] = { ...last, area: { ...last.area, right: column } };
    } else {
      found.push({ role, holding, area: { top: step.top, left: column, bottom, right: column } });
    }
  }
  return found;
}

function holdingOf(rows: CellsStep["rows"], index: number): Holding {
  const isText = (cell: PlannedCell | undefined) => typeof cell === "string" && cell !== "";
  if (!rows.some((row) => isText(row[index]))) return "settled";
  return rows.every((row) => typeof (row[index] ?? "") === "string") ? "text" : "mixed";
}

/** Cell by cell where a column holds numbers and text: a number in a cell of text format would become text. */
function formatsOf(step: CellsStep, area: PlannedArea, ofNumbers: string): string[][] {
  return step.rows.map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) =>
      typeof (row[area.left - step.left + index] ?? null) === "string" ? "@" : ofNumbers,
    ),
  );
}
