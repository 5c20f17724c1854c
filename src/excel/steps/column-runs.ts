import type { CellsStep, PlannedArea, PlannedCell, Role } from "../../sheets/plan";
import { roleLooks } from "../../sheets/stylesheet";

/** Roles of cells that people type into: text format would turn what is typed into text. */
const typedInto: ReadonlySet<Role> = new Set(["input", "mark"]);

/** What a column of a block holds: numbers keep their format, text of the workbook stands in text format. */
export type Holding = "settled" | "text" | "mixed";

/** Neighbouring columns of a block that look the same. */
export interface ColumnRun {
  /** Over all rows of the block. */
  readonly area: PlannedArea;
  readonly role: Role;
  readonly holding: Holding;
}

/** The columns of a block from left to right. None for a block without cells. */
export function columnRuns(step: CellsStep): readonly ColumnRun[] {
  const width = widthOf(step);
  const bottom = step.top + step.rows.length - 1;
  const found: ColumnRun[] = [];
  for (let index = 0; index < width; index += 1) {
    const role = roleOf(step, index);
    const holding = isGuarded(step, role) ? holdingOf(step.rows, index) : "settled";
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

/** How many columns a block has: those of its longest row. */
export function widthOf(step: CellsStep): number {
  return step.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Whether the texts of a column stand in cells of text format. */
export function inTextFormat(step: CellsStep, index: number): boolean {
  const role = roleOf(step, index);
  return roleLooks[role].numberFormat === "@" || isGuarded(step, role);
}

function isGuarded({ data }: CellsStep, role: Role): boolean {
  return data === true && !typedInto.has(role);
}

function roleOf(step: CellsStep, index: number): Role {
  return typeof step.roles === "string" ? step.roles : (step.roles[index] ?? "text");
}

function holdingOf(rows: CellsStep["rows"], index: number): Holding {
  const isText = (cell: PlannedCell | undefined) => typeof cell === "string" && cell !== "";
  if (!rows.some((row) => isText(row[index]))) return "settled";
  return rows.every((row) => typeof (row[index] ?? "") === "string") ? "text" : "mixed";
}
