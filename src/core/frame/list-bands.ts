import { columnsOfOtherKind, headerRow } from "./header-rows";
import { joinedAreas, union } from "./joined-areas";
import type { KnownCells } from "./known-cells";
import type { CellArea } from "./sheet-glance";

/** Merged cells of exported reports leave blank columns inside a list: so many in a row at most. */
const BLANK_COLUMNS = 5;
/** Lists beside each other end at least so many rows apart; a row of totals may stand in some columns only. */
const ROWS_APART = 2;

/** Columns of a band with nothing blank between them, and the blocks in them from the header row down. */
interface Segment {
  readonly left: number;
  readonly right: number;
  readonly blocks: readonly CellArea[];
}

/**
 * Blocks of cells put together to what may be a list each: blocks beside each other in the same rows are one, with blank
 * columns in it as merged cells leave them, unless they are clearly several. They are where the first header of the left
 * one, or all of its headers, stand over the right one too; where both are filled without a gap from the header row to
 * ends two rows apart or more; and where one has further headers below. A single column counts as another list only
 * where it is longer.
 * Checked by: test/core/frame/several-lists.test.ts
 */
export function listBands(cells: KnownCells, blocks: readonly CellArea[]): readonly CellArea[] {
  return joinedAreas(blocks, isBeside)
    .flatMap((band) =>
      partsOf(
        cells,
        band,
        blocks.filter((block) => isWithin(block, band)),
      ),
    )
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function partsOf(cells: KnownCells, band: CellArea, blocks: readonly CellArea[]): readonly CellArea[] {
  if (blocks.length < 2) return [band];
  const header = headerRow(cells, band);
  const ofBlocks = blocks.flatMap((block) => {
    const row = block.left === block.right ? null : headerRow(cells, block);
    return row === null || block.bottom - row < ROWS_APART ? [] : [row];
  });
  // Facts beside a list can make a row of it look like headers: the list's own come first.
  if (header === null || header > Math.min(...ofBlocks) + 1) return blocks;
  const groups: Segment[] = [];
  for (const segment of segmentsOf(blocks, header)) {
    const last = groups.at(-1);
    if (last === undefined || isSeparate(cells, header, last, segment)) groups.push(segment);
    else groups.splice(-1, 1, { ...segment, left: last.left, blocks: [...last.blocks, ...segment.blocks] });
  }
  if (groups.length < 2) return [band];
  return groups.flatMap(({ left, right }) =>
    listBands(
      cells,
      blocks.filter((block) => block.left <= right && block.right >= left),
    ),
  );
}

function segmentsOf(blocks: readonly CellArea[], header: number): readonly Segment[] {
  const below = blocks.filter(({ bottom }) => bottom >= header).sort((a, b) => a.left - b.left);
  const segments: Segment[] = [];
  for (const block of below) {
    const last = segments.at(-1);
    if (last !== undefined && block.left <= last.right + 1) {
      const right = Math.max(last.right, block.right);
      segments.splice(-1, 1, { left: last.left, right, blocks: [...last.blocks, block] });
    } else segments.push({ left: block.left, right: block.right, blocks: [block] });
  }
  return segments;
}

function isSeparate(cells: KnownCells, header: number, left: Segment, right: Segment): boolean {
  const [ofLeft, ofRight] = [left, right].map((segment) =>
    cells.filled(header, segment.left, segment.right).map((value) => String(value).trim()),
  );
  if (ofLeft === undefined || ofRight === undefined || ofLeft.length === 0) return false;
  if (ofLeft.length < 2) return false;
  const hasFurtherHeaders = [...left.blocks, ...right.blocks].some((block) => {
    const row = block.top > header ? headerRow(cells, block) : null;
    return row !== null && columnsOfOtherKind(cells, block, row) > 0;
  });
  if (hasFurtherHeaders) return true;
  const [endLeft, endRight] = [endOf(left), endOf(right)];
  const bothFilled = isFilledDown(left, header) && isFilledDown(right, header);
  if (ofRight.length < 2) return bothFilled && endRight >= endLeft + ROWS_APART;
  if (ofRight[0] === ofLeft[0] || ofRight.every((words) => ofLeft.includes(words))) return true;
  return bothFilled && Math.abs(endLeft - endRight) >= ROWS_APART;
}

function isFilledDown({ blocks }: Segment, header: number): boolean {
  const [only] = blocks;
  return blocks.length === 1 && only !== undefined && only.top <= header && only.bottom > header;
}

function endOf({ blocks }: Segment): number {
  return Math.max(...blocks.map(({ bottom }) => bottom));
}

/** In some of the same rows, with few blank columns between. */
function isBeside(a: CellArea, b: CellArea): boolean {
  return (
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right + BLANK_COLUMNS + 1 &&
    b.left <= a.right + BLANK_COLUMNS + 1
  );
}

function isWithin(block: CellArea, band: CellArea): boolean {
  return JSON.stringify(union(block, band)) === JSON.stringify(band);
}
