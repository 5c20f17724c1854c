import { columnLetters } from "../core/frame/cell-address";
import { areaAddress } from "./area-address";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";

/**
 * A plan as a picture in text: what the auditor will see, cell by cell with the role of each, and what else the plan
 * does to the sheet. Long texts are shown whole, so that every change of words shows.
 */
export function picture({ sheet, owner, steps }: SheetPlan): string {
  const rows = new Map<number, Map<number, { cell: PlannedCell; role: Role }>>();
  for (const step of steps) {
    if (step.step !== "cells" && step.step !== "formulas") continue;
    step.rows.forEach((cells, down) =>
      cells.forEach((cell: PlannedCell, across) => {
        if (step.step === "formulas" && cell === null) return;
        const row = rows.get(step.top + down) ?? new Map<number, { cell: PlannedCell; role: Role }>();
        const before = row.get(step.left + across)?.role ?? "text";
        const { roles = before } = step;
        const role = typeof roles === "string" ? roles : (roles[across] ?? "text");
        row.set(step.left + across, { cell, role });
        rows.set(step.top + down, row);
      }),
    );
  }
  const heights = new Map(
    steps.flatMap((step) =>
      step.step === "heights" ? step.rows.map(({ row, points }) => [row, points] as const) : [],
    ),
  );
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) => rowLines(row, cells, heights.get(row)));
  const others = steps.flatMap((step) => otherLine(step) ?? []);
  return [`${sheet} (${owner})`, "", ...lines, "", ...others, ""].join("\n");
}

function rowLines(
  row: number,
  cells: ReadonlyMap<number, { readonly cell: PlannedCell; readonly role: Role }>,
  height: number | undefined,
): readonly string[] {
  const filled = [...cells].sort(([a], [b]) => a - b).filter(([, { cell }]) => cell !== null && cell !== "");
  const shown = filled.map(
    ([column, { cell, role }]) => `${columnLetters(column)} ${role}: ${cellWords(cell)}`,
  );
  return [`${row}${height === undefined ? "" : ` (${height} pt)`}  ${shown.join("  |  ")}`.trimEnd()];
}

function cellWords(cell: PlannedCell): string {
  return typeof cell === "string" ? cell.replace(/\n/g, "⏎") : String(cell);
}

/** "count in 7–12, decimals in 13" */
function runsOfRoles(top: number, roles: readonly Role[]): string {
  const runs: { role: Role; first: number; last: number }[] = [];
  roles.forEach((role, down) => {
    const last = runs.at(-1);
    if (last?.role === role) last.last = top + down;
    else runs.push({ role, first: top + down, last: top + down });
  });
  return runs
    .map(({ role, first, last }) => `${role} in ${first === last ? first : `${first}–${last}`}`)
    .join(", ");
}

/** One line for each step that fills no cells; row heights stand with the rows. */
function otherLine(step: Step): string | null {
  switch (step.step) {
    case "cells":
    case "formulas":
    case "heights":
      return null;
    case "role":
      return `role ${step.role} over ${areaAddress(step.area)}`;
    case "numbers":
      return `number formats over ${areaAddress(step.area)}: ${runsOfRoles(step.area.top, step.roles)}`;
    case "ruled":
      return `lines of a table around ${areaAddress(step.area)}${step.total === true ? ", with a total" : ""}`;
    case "underline":
      return `line under ${areaAddress(step.area)}`;
    case "clear":
      return `emptied: ${areaAddress(step.area)}`;
    case "table":
      return `table ${step.name} over ${areaAddress(step.area)}`;
    case "resize":
      return `table ${step.table} made to cover ${areaAddress(step.area)}`;
    case "choices": {
      const { sheet, area } = step.source;
      const asked = step.prompt === null ? "" : `; says “${step.prompt.title}: ${step.prompt.message}”`;
      return `dropdown over ${areaAddress(step.area)} from ${sheet} ${areaAddress(area)}${step.refuseOthers ? ", nothing else" : ""}${asked}`;
    }
    case "accepts":
      return `takes ${step.values} over ${areaAddress(step.area)}; says “${step.prompt.title}: ${step.prompt.message}”`;
    case "highlight":
      return `highlight over ${areaAddress(step.area)}: ${step.words.map(({ word, role }) => `${word} ${role}`).join(", ")}`;
    case "widths":
      return `widths from ${columnLetters(step.left)}: ${step.characters.join(" ")}`;
    case "freeze":
      return `frozen: ${step.rows} rows, ${step.columns} columns`;
    case "filterButtons":
      return `filter buttons over ${areaAddress(step.area)}`;
    case "gridlines":
      return step.shown ? "gridlines shown" : "no gridlines";
    case "chart":
      return `chart “${step.title}” over ${areaAddress(step.over)}, ${step.widthPoints} × ${step.heightPoints} pt, from ${areaAddress(step.source)}: ${step.series.map(({ part }) => part).join(", ")}`;
    case "breaks":
      return `new page before ${step.before.join(", ")} as well`;
    case "page": {
      const area = step.area === null ? "" : `, prints ${areaAddress(step.area)}`;
      const breaks =
        step.breaksBefore.length === 0 ? "" : `, new page before ${step.breaksBefore.join(", ")}`;
      const wide =
        step.sideBySide === undefined
          ? ""
          : `, two pages wide with column ${columnLetters(step.sideBySide.titleColumn)} on both`;
      return `page ${step.orientation}${area}${wide}${breaks}; ${step.footerLeft} / ${step.footerRight}`;
    }
  }
}
