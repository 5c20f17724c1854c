import { cellBlocks } from "../core/frame/cell-blocks";
import { needsCloserLook } from "../core/frame/needs-closer-look";
import type { CellArea, GlanceRow } from "../core/frame/sheet-glance";
import { success, type Outcome } from "../core/outcome";
import type { SheetLook } from "../sheets/workbook";
import { rangeOf } from "./areas";
import { isPayloadError } from "./host-error";
import { request } from "./request";
import { areaOf, glanceRows } from "./sheet-areas";

/** Cells with their formats that fit into one answer of about 1 MB, all sheets together. */
const cellsAtMost = 40_000;
/** Rows under a block that tell what stands below it. */
const rowsBelow = 25;
/** Blocks beside each other that are followed down on a sheet too long to be looked at whole. */
const blocksAtMost = 6;
const lastRowOfExcel = 1_048_576;

type Further = Pick<SheetLook, "topRows" | "furtherRows" | "blocks">;

/**
 * The sheets with further rows where the first ones don't tell where their lists end: no request, or 1 for all of them.
 * A sheet that is too long for it is looked at where its first blocks end,
 * unless it is protected. Where Excel finds even that too much the
 * sheets come back as they are.
 */
export async function lookCloser(
  sheets: readonly SheetLook[],
  isWanted: (sheet: SheetLook) => boolean = needsCloserLook,
): Promise<Outcome<readonly SheetLook[]>> {
  const wanted = new Set(sheets.filter((look) => !isKnown(look) && isWanted(look)));
  if (wanted.size === 0) return success(sheets);
  const answer = await request({ written: [], expects: isPayloadError }, (context) => {
    let room = cellsAtMost;
    const asked = sheets.map((look) => {
      if (look.used === null || !wanted.has(look)) return () => ({});
      const sheet = context.workbook.worksheets.getItem(look.name);
      const { used, topRows } = look;
      const rest = { ...used, top: used.top + topRows.length };
      const cells = (rest.bottom - rest.top + 1) * (rest.right - rest.left + 1);
      if (cells > room) return look.protected ? () => ({}) : underFirstBlocks(sheet, look, used);
      room -= cells;
      return restOfSheet(sheet, look, rest);
    });
    return () => sheets.map((look, index) => ({ ...look, ...asked[index]?.() }));
  });
  if (answer.ok) return answer;
  return "expected" in answer ? success(sheets) : answer;
}

function isKnown({ used, topRows }: SheetLook): boolean {
  return used === null || used.top + topRows.length > used.bottom;
}

function restOfSheet(sheet: Excel.Worksheet, look: SheetLook, rest: CellArea): () => Further {
  const range = rangeOf(sheet, rest);
  range.load("values,numberFormat");
  return () => ({ topRows: [...look.topRows, ...glanceRows(range)] });
}

/** The blocks that reach the last row looked at, as far as Excel says that they go, with the rows under each. */
function underFirstBlocks(sheet: Excel.Worksheet, look: SheetLook, used: CellArea): () => Further {
  const lastLooked = used.top + look.topRows.length - 1;
  const asked = cellBlocks({ ...look, used: { ...used, bottom: lastLooked } })
    .filter(({ bottom }) => bottom === lastLooked)
    .slice(0, blocksAtMost)
    .map(({ left, right }) => {
      const row = look.topRows.at(-1);
      const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      const column = across.find((each) => row?.values[each - used.left] !== "") ?? left;
      const cell = { top: lastLooked, left: column, bottom: lastLooked, right: column };
      const block = rangeOf(sheet, cell).getSurroundingRegion();
      block.load("rowIndex,columnIndex,rowCount,columnCount");
      if (used.bottom + rowsBelow >= lastRowOfExcel) return { block, below: null };
      const under = block.getLastRow().getRowsBelow(rowsBelow).getEntireRow();
      const below = rangeOf(sheet, used).getIntersectionOrNullObject(under);
      below.load("values,numberFormat,rowIndex");
      return { block, below };
    });
  return () => ({
    topRows: look.topRows,
    blocks: asked.map(({ block }) => areaOf(block)),
    furtherRows: stretches(
      asked.flatMap(({ below }) =>
        below === null || below.isNullObject
          ? []
          : glanceRows(below).map((row, index) => [below.rowIndex + 1 + index, row] as const),
      ),
      lastLooked,
    ),
  });
}

/** Rows below the ones looked at first, each once, in stretches without a gap. */
function stretches(
  rows: readonly (readonly [number, GlanceRow])[],
  lastLooked: number,
): readonly { readonly top: number; readonly rows: readonly GlanceRow[] }[] {
  const found: { top: number; rows: GlanceRow[] }[] = [];
  for (const [number, row] of [...new Map(rows)].sort(([a], [b]) => a - b)) {
    if (number <= lastLooked) continue;
    const last = found.at(-1);
    if (last !== undefined && last.top + last.rows.length === number) last.rows.push(row);
    else found.push({ top: number, rows: [row] });
  }
  return found;
}
