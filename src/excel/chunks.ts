/** About the size that every Excel takes in one request; Excel on the web stops at 5 MB each way. */
export const bytesPerRequest = 1_000_000;

/** A guard beside the bytes: many short cells cost more than their letters. */
export const cellsPerRequest = 120_000;

export interface Sized {
  readonly bytes: number;
  readonly cells: number;
}

/** Pieces in their order, packed into as few parcels as fit; a piece larger than the limit travels alone. */
export function parcels<T extends Sized>(pieces: readonly T[]): readonly (readonly T[])[] {
  const packed: T[][] = [];
  let bytes = Infinity;
  let cells = 0;
  for (const piece of pieces) {
    if (bytes + piece.bytes > bytesPerRequest || cells + piece.cells > cellsPerRequest) {
      packed.push([]);
      bytes = 0;
      cells = 0;
    }
    packed.at(-1)?.push(piece);
    bytes += piece.bytes;
    cells += piece.cells;
  }
  return packed;
}

/** Bytes that rows take in a request. */
export function bytesOfRows(rows: readonly (readonly unknown[])[]): number {
  return new TextEncoder().encode(JSON.stringify(rows)).length;
}

/** Blocks are smaller than a request, so that they fill requests well beside other pieces. */
const bytesPerBlock = bytesPerRequest / 4;
const cellsPerBlock = cellsPerRequest / 4;

/** Rows in blocks of about a quarter of a request each, every block with the index of its first row. Never an empty block. */
export function rowBlocks<T>(
  rows: readonly (readonly T[])[],
): readonly { readonly first: number; readonly rows: readonly (readonly T[])[]; readonly bytes: number }[] {
  const blocks: { first: number; rows: (readonly T[])[]; bytes: number }[] = [];
  let cells = 0;
  rows.forEach((row, index) => {
    const bytes = bytesOfRows([row]);
    const last = blocks.at(-1);
    if (last === undefined || last.bytes + bytes > bytesPerBlock || cells + row.length > cellsPerBlock) {
      blocks.push({ first: index, rows: [row], bytes });
      cells = row.length;
    } else {
      last.rows.push(row);
      last.bytes += bytes;
      cells += row.length;
    }
  });
  return blocks;
}
