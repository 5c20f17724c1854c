import type { FormulasStep, PlannedArea, Role } from "../../sheets/plan";
import { applyLook } from "../apply-look";
import { rangeOf } from "../areas";
import { bodyLook, roleLooks, type Look } from "../../sheets/stylesheet";

interface Run {
  readonly area: PlannedArea;
  readonly role: Role;
}

/** The looks of the cells that get a formula, and of no others. A formula in a cell of text format would stay text. None where the step gives no roles. */
export function formatFormulas(sheet: Excel.Worksheet, step: FormulasStep, onOurSheet: boolean): void {
  if (step.roles === undefined) return;
  for (const { area, role } of runs(step, step.roles)) {
    const look: Look = onOurSheet ? roleLooks[role] : { ...bodyLook, ...roleLooks[role] };
    applyLook(rangeOf(sheet, area), look.numberFormat === "@" ? { ...look, numberFormat: "General" } : look);
  }
}

/** Some rows of the block, after their formats. Excel leaves a cell whose entry is null as it is. */
export function writeFormulas(
  sheet: Excel.Worksheet,
  step: FormulasStep,
  first: number,
  rows: FormulasStep["rows"],
): void {
  const width = widthOf(step);
  if (width === 0 || rows.length === 0) return;
  const top = step.top + first;
  const area = { top, left: step.left, bottom: top + rows.length - 1, right: step.left + width - 1 };
  rangeOf(sheet, area).formulas = rows.map((row) =>
    Array.from({ length: width }, (_, index) => requireFormula(row[index] ?? null)),
  ) as string[][];
}

function requireFormula(entry: string | null): string | null {
  if (entry !== null && !/^=./s.test(entry)) throw new RangeError(`not a formula: ${entry}`);
  return entry;
}

function widthOf({ rows }: FormulasStep): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Rows of formulas under each other, once for each run of like columns. */
function runs(step: FormulasStep, roles: Role | readonly Role[]): readonly Run[] {
  const found: Run[] = [];
  for (let index = 0; index < widthOf(step); index += 1) {
    const role = typeof roles === "string" ? roles : (roles[index] ?? "text");
    for (const { top, bottom } of filledRows(step, index)) {
      const right = step.left + index;
      const beside = found.findIndex(
        (run) =>
          run.role === role &&
          run.area.right === right - 1 &&
          run.area.top === top &&
          run.area.bottom === bottom,
      );
      const left = found[beside]?.area.left ?? right;
      found.splice(beside < 0 ? found.length : beside, beside < 0 ? 0 : 1, {
        role,
        area: { top, left, bottom, right },
      });
    }
  }
  return found;
}

function filledRows(
  step: FormulasStep,
  index: number,
): readonly { readonly top: number; readonly bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  step.rows.forEach((row, down) => {
    if ((row[index] ?? null) === null) return;
    const last = found.at(-1);
    if (last?.bottom === step.top + down - 1) last.bottom += 1;
    else found.push({ top: step.top + down, bottom: step.top + down });
  });
  return found;
}
