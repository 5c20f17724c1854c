import type { CellValue } from "../core/frame/cell-value";
import { success, type Outcome } from "../core/outcome";
import type { Progress, ReadBackCells, SheetCells } from "../sheets/workbook";
import { widthOfBlock } from "./blocks";
import { readBlocks } from "./read-blocks";
import { standingAlongside } from "./standing-alongside";
import { sheetsAlongside, type SheetAnswer } from "./sheets-alongside";

/**
 * All cells of whole sheets: 1 request for all of them. Sheets that are too large for it, or hold what looks like an
 * error value, are read again in parts.
 */
export async function readSheets(
  names: readonly string[],
  progress?: Progress,
): Promise<Outcome<readonly (SheetCells | null)[]>> {
  const first = await readBlocks([], sheetsAlongside(names), progress);
  return first.ok ? completeSheets(first.value.beside, progress) : first;
}

/** The same with what may stand in the way of writing to them, in the same request. */
export async function readSheetsBack(
  names: readonly string[],
  progress?: Progress,
): Promise<Outcome<ReadBackCells>> {
  const first = await readBlocks(
    [],
    (context, light) => {
      const sheets = sheetsAlongside(names)(context, light);
      const standing = standingAlongside(names)(context, light);
      return () => ({ sheets: sheets(), standing: standing() });
    },
    progress,
  );
  if (!first.ok) return first;
  const sheets = await completeSheets(first.value.beside.sheets, progress);
  return sheets.ok
    ? success({ list: null, sheets: sheets.value, standing: first.value.beside.standing })
    : sheets;
}

/** Reads what is still to be read; nothing is asked of Excel where everything came. */
export async function completeSheets(
  answers: readonly SheetAnswer[],
  progress?: Progress,
): Promise<Outcome<readonly (SheetCells | null)[]>> {
  const blocks = answers.flatMap((answer) => (answer.state === "toRead" ? [answer.block] : []));
  if (blocks.length === 0)
    return success(answers.map((answer) => (answer.state === "read" ? answer.cells : null)));
  const read = await readBlocks(blocks, () => () => null, progress);
  if (!read.ok) return read;
  let next = 0;
  return success(
    answers.map((answer) => {
      if (answer.state !== "toRead") return answer.state === "read" ? answer.cells : null;
      const cells = read.value.cells[next]?.values ?? [];
      next += 1;
      return { sheet: answer.block.sheet, values: rowsOf(cells, widthOfBlock(answer.block)) };
    }),
  );
}

function rowsOf(cells: readonly CellValue[], width: number): readonly (readonly CellValue[])[] {
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}
