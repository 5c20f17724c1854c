import { knownCells, tableArea, type KnownCells } from "./known-cells";
import type { CellArea, SheetGlance } from "./sheet-glance";

/**
 * The blocks of cells on a sheet, outside its tables: rectangles with blank rows and columns around them, from top to
 * bottom. Of a sheet that was not looked at whole, a block that reaches the last row looked at goes on as far as Excel
 * told, else to the end of the used area.
 */
export function cellBlocks(sheet: SheetGlance): readonly CellArea[] {
  const { used } = sheet;
  if (used === null) return [];
  const cells = knownCells(sheet);
  const seen = joined(filledRuns(cells, used));
  const ends = new Set(cells.stretches.map(({ bottom }) => bottom).filter((bottom) => bottom < used.bottom));
  const told = [...(sheet.blocks ?? []), ...(sheet.corner === undefined ? [] : [sheet.corner])];
  const reached = seen.map((block) => (ends.has(block.bottom) ? reaching(block, told, used, sheet) : block));
  return [...joined(reached)].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** What of two rectangles is one block: no blank row or column lies between them, corners included. */
export function touches(a: CellArea, b: CellArea): boolean {
  return (
    a.top <= b.bottom + 1 && b.top <= a.bottom + 1 && a.left <= b.right + 1 && b.left <= a.right + 1
  );
}

function filledRuns(cells: KnownCells, used: CellArea): readonly CellArea[] {
  const runs: CellArea[] = [];
  for (const stretch of cells.stretches) {
    for (let row = stretch.top; row <= stretch.bottom; row += 1) {
      let left = 0;
      for (let column = used.left; column <= used.right + 1; column += 1) {
        const filled = column <= used.right && cells.isFilled(row, column);
        if (filled && left === 0) left = column;
        if (!filled && left > 0) {
          runs.push({ top: row, left, bottom: row, right: column - 1 });
          left = 0;
        }
      }
    }
  }
  return runs;
}

/** The block as far as it goes below the rows looked at; a table below it ends it. */
function reaching(
  block: CellArea,
  told: readonly CellArea[],
  used: CellArea,
  { tables }: SheetGlance,
): CellArea {
  const around = told.find((area) => touches(area, block) && area.bottom >= block.bottom);
  const whole = around === undefined ? { ...block, bottom: used.bottom } : union(around, block);
  const below = tables
    .map(tableArea)
    .filter((table) => table.top > block.bottom && table.left <= whole.right && table.right >= whole.left);
  return { ...whole, bottom: Math.min(whole.bottom, ...below.map(({ top }) => top - 1)) };
}

function union(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Rectangles that touch become one, until none touches another. */
function joined(areas: readonly CellArea[]): readonly CellArea[] {
  let now = areas;
  for (;;) {
    const next = joinedOnce(now);
    if (next.length === now.length) return next;
    now = next;
  }
}

/** One pass from top to bottom: only rectangles that end no higher than the row above can still be touched. */
function joinedOnce(areas: readonly CellArea[]): readonly CellArea[] {
  const done: CellArea[] = [];
  let open: CellArea[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    done.push(...open.filter(({ bottom }) => bottom + 1 < area.top));
    open = open.filter(({ bottom }) => bottom + 1 >= area.top);
    let grown = area;
    for (let hit = 0; hit >= 0; ) {
      const whole = grown;
      hit = open.findIndex((other) => touches(other, whole));
      if (hit >= 0) grown = union(open.splice(hit, 1)[0] ?? whole, whole);
    }
    open.push(grown);
  }
  return [...done, ...open];
}
