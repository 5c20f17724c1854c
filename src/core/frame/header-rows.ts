import type { CellValue } from "./cell-value";
import { isFilled, type KnownCells } from "./known-cells";
import type { CellArea } from "./sheet-glance";

/** A header row fills at least this share of the widest row of its block; a title above fills less. */
const HEADER_SHARE = 0.6;
/** Rows at the top of a block among which the headers are looked for, and rows below a header that are compared. */
const ROWS_SEARCHED = 60;
const ROWS_COMPARED = 20;
/** So many rows of group headings, or of facts above the headers, are passed over at most. */
const ROWS_ABOVE = 3;

/**
 * The row of a block that holds the headers; null where none does. It is the first row of words, at least two, that is
 * nearly as wide as the widest row; and of rows of headings one above the other the last: a row of words further down
 * that fills blanks of the one above and stands over numbers, dates or codes. In a block of one column a word over
 * numbers or codes that all differ is a header.
 */
export function headerRow(cells: KnownCells, block: CellArea): number | null {
  const known = knownRows(cells, block);
  if (block.left === block.right) return headerOfOneColumn(cells, block, known);
  const widest = Math.max(0, ...known.map((row) => cells.filled(row, block.left, block.right).length));
  let found = known.find((row) => isHeader(cells, block, row, widest) && isFilledRow(cells, block, row + 1));
  for (let moved = 0; found !== undefined && moved < ROWS_ABOVE; moved += 1) {
    if (!isLowerHeader(cells, block, found + 1)) break;
    found += 1;
  }
  return found ?? null;
}

/** Columns whose heading, words without a digit, stands over numbers, dates or codes. */
export function columnsOfOtherKind(
  cells: KnownCells,
  block: CellArea,
  row: number,
  heading: (column: number) => CellValue = (column) => cells.value(row, column),
): number {
  let columns = 0;
  for (let column = block.left; column <= block.right; column += 1) {
    const words = heading(column);
    if (typeof words !== "string" || !isFilled(words) || /\d/.test(words)) continue;
    const below = valuesBelow(cells, block, row, column);
    if (below.length > 0 && below.filter(isCoded).length * 2 >= below.length) columns += 1;
  }
  return columns;
}

function knownRows(cells: KnownCells, block: CellArea): readonly number[] {
  const rows: number[] = [];
  for (const { top, bottom } of cells.stretches) {
    const last = Math.min(bottom, block.bottom, block.top + ROWS_SEARCHED - 1);
    for (let row = Math.max(top, block.top); row <= last; row += 1) rows.push(row);
  }
  return rows;
}

function isHeader(cells: KnownCells, block: CellArea, row: number, widest: number): boolean {
  const filled = cells.filled(row, block.left, block.right);
  return filled.length >= 2 && filled.every(isWord) && filled.length >= widest * HEADER_SHARE;
}

/**
 * A second row of headings: it fills blanks of the row above it, and the two together stand over values of another kind
 * in at least two columns. A heading that reaches over both rows stands in the upper one.
 */
function isLowerHeader(cells: KnownCells, block: CellArea, row: number): boolean {
  const filled = cells.filled(row, block.left, block.right);
  if (filled.length === 0 || !filled.every(isWord) || !isFilledRow(cells, block, row + 1)) return false;
  let fillsBlank = false;
  for (let column = block.left; column <= block.right; column += 1) {
    if (cells.isFilled(row, column) && !cells.isFilled(row - 1, column)) fillsBlank = true;
  }
  const heading = (column: number): CellValue =>
    cells.isFilled(row, column) ? cells.value(row, column) : cells.value(row - 1, column);
  return fillsBlank && columnsOfOtherKind(cells, block, row, heading) >= 2;
}

function headerOfOneColumn(cells: KnownCells, block: CellArea, known: readonly number[]): number | null {
  const [first] = known;
  const word = first === undefined ? "" : cells.value(first, block.left);
  if (first === undefined || !isWord(word) || /\d/.test(String(word))) return null;
  const below = valuesBelow(cells, block, first, block.left);
  return below.every(isCoded) && below.length >= 2 && new Set(below.map(String)).size === below.length
    ? first
    : null;
}

function valuesBelow(cells: KnownCells, block: CellArea, row: number, column: number): readonly CellValue[] {
  const rows = Math.min(ROWS_COMPARED, block.bottom - row);
  return Array.from({ length: Math.max(0, rows) }, (_, index) => cells.value(row + 1 + index, column)).filter(
    isFilled,
  );
}

function isFilledRow(cells: KnownCells, block: CellArea, row: number): boolean {
  return row <= block.bottom && cells.filled(row, block.left, block.right).length > 0;
}

/** A number, a date or a text with a digit in it: what words above it are a heading for. */
function isCoded(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /\d/.test(value));
}

/** An error value comes as text from a first look. */
const ERROR_TEXT = /^#([A-Z/0]+[!?]?|N\/A|DIV\/0!|GETTING_DATA)$/;

function isWord(value: CellValue): boolean {
  return typeof value === "string" && !ERROR_TEXT.test(value);
}
