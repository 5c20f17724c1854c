import { refusal, success, type Outcome } from "../core/outcome";
import type { Progress } from "../sheets/workbook";
import { rangeOf } from "./areas";
import { cellsOf, portion } from "./block-portions";
import type { Block, BlockCells, Piece, RawPiece } from "./blocks";
import { errorsTold } from "./cell-types";
import { aboutBytesOfRows, bytesPerRequest } from "./chunks";
import { GatheredBlock } from "./gathered-block";
import { isPayloadError } from "./host-error";
import { request, type Answer } from "./request";

/**
 * What else is loaded in the first request. `light` asks for as little as can be, after Excel found the answer too
 * large. The function that comes back takes the answer.
 */
export type Alongside<T> = (context: Excel.RequestContext, light: boolean) => () => T;

interface Beside<T> {
  readonly answer: T;
}

/** Cells of the first request, before their size is known: about 1 MB at 16 bytes a cell. */
const cellsAtFirst = 60_000;

/**
 * Reads blocks in as few requests as about 1 MB each allows: how many rows go into a request is measured from what came
 * before. Where Excel refuses the size, or gives no values, half as much is asked for; a single row that is still too
 * large is a problem with its place. Cells that look like errors cost one more request for their types.
 */
export async function readBlocks<T>(
  blocks: readonly Block[],
  alongside: Alongside<T>,
  progress?: Progress,
): Promise<Outcome<{ readonly cells: readonly BlockCells[]; readonly beside: T }>> {
  const found = blocks.map((block) => new GatheredBlock(block));
  let waiting: Piece[] = blocks.flatMap(({ area: { top, bottom } }, block) =>
    bottom < top ? [] : [{ block, top, bottom }],
  );
  const total = waiting.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  let done = 0;
  let room = cellsAtFirst;
  let light = false;
  let beside: Beside<T> | null = null;
  while (waiting.length > 0 || beside === null) {
    const { now, later } = portion(waiting, blocks, room);
    const takesBeside: boolean = beside === null;
    const answer: Answer<{ pieces: readonly (RawPiece | null)[]; beside: Beside<T> | null }> = await request(
      { written: [], signal: progress?.signal ?? null, expects: isPayloadError },
      (context) => {
        const other: (() => T) | null = takesBeside ? alongside(context, light) : null;
        const ranges = now.map((piece) => ranged(context, blocks, piece));
        return () => ({
          pieces: ranges.map(({ range, withText }) => rawPiece(range, withText)),
          beside: other === null ? null : { answer: other() },
        });
      },
    );
    if (!answer.ok && !("expected" in answer)) return answer;
    const pieces = answer.ok ? complete(answer.value.pieces) : null;
    if (answer.ok && answer.value.beside !== null) beside = answer.value.beside;
    if (pieces === null) {
      if (!answer.ok && takesBeside && !light) {
        light = true;
        continue;
      }
      const cells = now.reduce((sum, piece) => sum + cellsOf(piece, blocks), 0);
      const [only] = now;
      if (only === undefined || (now.length === 1 && only.top === only.bottom)) {
        const sheet = blocks[only?.block ?? 0]?.sheet ?? "";
        return refusal({ kind: "rowTooLarge", sheet, row: only?.top ?? 1, written: [] });
      }
      room = Math.max(1, Math.floor(cells / 2));
      continue;
    }
    pieces.forEach((piece, index) => found[now[index]?.block ?? 0]?.add(piece));
    const cells = now.reduce((sum, piece) => sum + cellsOf(piece, blocks), 0);
    const bytes = pieces.reduce(
      (sum, { values, text }) => sum + aboutBytesOfRows(values) + aboutBytesOfRows(text ?? []),
      0,
    );
    if (later.length > 0)
      room = Math.max(1, Math.floor((bytesPerRequest / Math.max(bytes, 1)) * Math.max(cells, 1)));
    waiting = later;
    done += now.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
    progress?.advance(done, total);
  }
  const told = await errorsTold(found, progress?.signal ?? null);
  return told.ok ? success({ cells: found, beside: beside.answer }) : told;
}

function ranged(context: Excel.RequestContext, blocks: readonly Block[], piece: Piece) {
  const block = blocks[piece.block];
  if (block === undefined) throw new RangeError(`no block ${piece.block}`);
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const range = rangeOf(sheet, { ...block.area, top: piece.top, bottom: piece.bottom });
  range.load(block.withText ? "values,text" : "values");
  return { range, withText: block.withText };
}

/** Excel gives null for the values of a range that is too large for it. */
function rawPiece(range: Excel.Range, withText: boolean): RawPiece | null {
  const values = range.values as unknown[][] | null;
  const text = withText ? (range.text as string[][] | null) : null;
  return values === null || (withText && text === null) ? null : { values, text };
}

function complete(pieces: readonly (RawPiece | null)[]): readonly RawPiece[] | null {
  return pieces.every((piece) => piece !== null) ? pieces : null;
}
