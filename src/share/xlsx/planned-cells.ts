import type { PlannedArea, PlannedCell } from "../../sheets/plan";
import { safeText } from "../../sheets/safe-text";
import { brand, fineLine, ink, roleLooks } from "../../sheets/stylesheet";
import type { SharedStep } from "../shared-sheet";
import type { CellStyle, Line } from "./cell-style";

/** A cell as it goes into the file. */
export interface FileCell {
  readonly value: PlannedCell;
  readonly style: CellStyle;
}

/** Rows by number, cells by column, both counted from 1. */
export type FileRows = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/** The cells of a sheet with their looks: what the steps write, and the lines that they draw around it. */
export function plannedCells(steps: readonly SharedStep[]): FileRows {
  const rows = new Map<number, Map<number, FileCell>>();
  const put = (row: number, column: number, change: (cell: FileCell) => FileCell): void => {
    const cells = rows.get(row) ?? new Map<number, FileCell>();
    cells.set(column, change(cells.get(column) ?? blank));
    rows.set(row, cells);
  };
  for (const step of steps) {
    if (step.step === "cells") {
      step.rows.forEach((cells, down) =>
        cells.forEach((value, across) => {
          const role = typeof step.roles === "string" ? step.roles : (step.roles[across] ?? "text");
          const asText = typeof value === "string" && safeText(value).guarded;
          put(step.top + down, step.left + across, ({ style }) => ({
            value,
            style: { ...style, look: roleLooks[role], asText },
          }));
        }),
      );
    } else if (step.step === "ruled") {
      rule(step.area, put);
    } else if (step.step === "underline") {
      eachColumn(step.area, (column) => {
        put(step.area.bottom, column, (cell) => lined(cell, { bottom: line("thick", brand) }));
      });
    }
  }
  return rows;
}

const blank: FileCell = {
  value: null,
  style: { look: {}, top: null, bottom: null, asText: false },
};

const line = (weight: Line["weight"], colour: string): Line => ({ weight, colour });

function lined(cell: FileCell, lines: Partial<Pick<CellStyle, "top" | "bottom">>): FileCell {
  return { ...cell, style: { ...cell.style, ...lines } };
}

function eachColumn({ left, right }: PlannedArea, visit: (column: number) => void): void {
  for (let column = left; column <= right; column += 1) visit(column);
}

/** The lines of a table: above and below its header, between its rows, under its last row. */
function rule(
  area: PlannedArea,
  put: (row: number, column: number, change: (cell: FileCell) => FileCell) => void,
): void {
  eachColumn(area, (column) => {
    put(area.top, column, (cell) => lined(cell, { top: line("medium", ink), bottom: line("thin", ink) }));
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      const bottom = row === area.bottom ? line("medium", ink) : line("thin", fineLine);
      put(row, column, (cell) => lined(cell, { bottom }));
    }
  });
}
