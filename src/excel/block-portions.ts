import type { Block, Piece } from "./blocks";

/** As many of the waiting rows as have room, at least one. */
export function portion(waiting: readonly Piece[], blocks: readonly Block[], room: number) {
  const now: Piece[] = [];
  const later: Piece[] = [];
  let free = room;
  for (const piece of waiting) {
    const perRow = widthOf(piece, blocks);
    const rows = piece.bottom - piece.top + 1;
    const fit = Math.min(rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(free / perRow)));
    if (later.length > 0 || fit === 0) {
      later.push(piece);
      continue;
    }
    now.push({ ...piece, bottom: piece.top + fit - 1 });
    if (fit < rows) later.push({ ...piece, top: piece.top + fit });
    free -= fit * perRow;
  }
  return { now, later };
}

/** Cells of one row, counted twice where the displayed text is wanted too. */
function widthOf({ block }: Piece, blocks: readonly Block[]): number {
  const { area, withText } = blocks[block] ?? { area: { left: 1, right: 1 }, withText: false };
  return (area.right - area.left + 1) * (withText ? 2 : 1);
}

/** Cells of a piece, with the texts wanted beside them. */
export function cellsOf(piece: Piece, blocks: readonly Block[]): number {
  return widthOf(piece, blocks) * (piece.bottom - piece.top + 1);
}
