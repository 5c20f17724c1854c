import { bytesOfRows } from "./bytes-of-rows";

/** About the size that every Excel takes in one request; Excel on the web stops at 5 MB each way. */
export const bytesPerRequest = 1_000_000;

/** A guard beside the bytes: many short cells cost more than their letters. */
export const cellsPerRequest = 120_000;

export interface Sized {
  readonly bytes: number;
  readonly cells: number;
}

/**
 * Pieces in their order, packed into as few parcels as fit; a piece larger than the limit travels alone. Pieces are
 * asked for one by one, as their parcel comes to be sent.
 */
export function* parcels<T extends Sized>(pieces: Iterable<T>): Generator<readonly T[], undefined> {
  let packed: T[] = [];
  let bytes = 0;
  let cells = 0;
  for (const piece of pieces) {
    if (
      packed.length > 0 &&
      (bytes + piece.bytes > bytesPerRequest || cells + piece.cells > cellsPerRequest)
    ) {
      yield packed;
      packed = [];
      bytes = 0;
      cells = 0;
    }
    packed.push(piece);
    bytes += piece.bytes;
    cells += piece.cells;
  }
  if (packed.length > 0) yield packed;
  return undefined;
}

/** So many rows are weighed of a piece that came. */
const rowsWeighed = 1_000;

/** About how many bytes rows take, by weighing some of them from top to bottom. */
export function aboutBytesOfRows(rows: readonly (readonly unknown[])[]): number {
  if (rows.length <= rowsWeighed) return bytesOfRows(rows);
  const every = rows.length / rowsWeighed;
  const some = Array.from({ length: rowsWeighed }, (_, index) => rows[Math.floor(index * every)] ?? []);
  return Math.ceil(bytesOfRows(some) * every);
}

/** Blocks are smaller than a request, so that they fill requests well beside other pieces. */
const bytesPerBlock = bytesPerRequest / 4;
const cellsPerBlock = cellsPerRequest / 4;

/** Some rows of a block, with the index of the first of them and their size. */
export interface RowBlock {
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
}

/** Rows in blocks of about a quarter of a request each, one after the other. Never an empty block. */
export function* rowBlocks(rows: Iterable<readonly unknown[]>): Generator<RowBlock, undefined> {
  let block = { first: 0, count: 0, bytes: 0 };
  let cells = 0;
  for (const row of rows) {
    const bytes = bytesOfRows([row]);
    const isFull = block.bytes + bytes > bytesPerBlock || cells + row.length > cellsPerBlock;
    if (block.count > 0 && isFull) {
      yield block;
      block = { first: block.first + block.count, count: 0, bytes: 0 };
      cells = 0;
    }
    block.count += 1;
    block.bytes += bytes;
    cells += row.length;
  }
  if (block.count > 0) yield block;
  return undefined;
}
