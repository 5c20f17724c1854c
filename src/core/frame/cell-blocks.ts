import { joinedAreas, union } from "./joined-areas";
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
  const seen = joinedAreas(filledRuns(cells, used), touches);
  const ends = new Set(cells.stretches.map(({ bottom }) => bottom).filter((bottom) => bottom < used.bottom));
  const told = [...(sheet.blocks ?? []), ...(sheet.corner ? [sheet.corner] : [])];
  const reached = seen.map((block) => (ends.has(block.bottom) ? reaching(block, told, used, sheet) : block));
  return joinedAreas(reached, touches);
}

/** Two rectangles are of one block: no blank row or column lies between them, corners included. */
function touches(a: CellArea, b: CellArea): boolean {
  return a.top <= b.bottom + 1 && b.top <= a.bottom + 1 && a.left <= b.right + 1 && b.left <= a.right + 1;
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
