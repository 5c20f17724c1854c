import { columnIndex, columnLetters, lastColumn, lastRow } from "../host/address";

/** A text in quotes, a name in apostrophes, something in brackets, a cell, whole columns, whole rows, or a word. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])|[\w.]+/g;

/**
 * A shared formula as it reads some rows down and columns to the right of the cell that spells it out: references
 * without a dollar move along. A reference that leaves the sheet becomes #REF!, as in Excel.
 */
export function shiftedFormula(formula: string, down: number, right: number): string {
  const row = (dollar: string, digits: string): string | undefined => {
    const moved = Number(digits) - 1 + (dollar ? 0 : down);
    return moved < 0 || moved > lastRow ? undefined : `${dollar}${moved + 1}`;
  };
  const column = (dollar: string, letters: string): string | undefined => {
    const moved = columnIndex(letters) + (dollar ? 0 : right);
    return moved < 0 || moved > lastColumn ? undefined : `${dollar}${columnLetters(moved)}`;
  };
  const pair = (first: string | undefined, second: string | undefined, between: string): string =>
    first === undefined || second === undefined ? "#REF!" : `${first}${between}${second}`;
  return formula.replace(pieces, (piece, ...groups: (string | undefined)[]) => {
    const [d1 = "", letters, d2 = "", digits, d3 = "", from, d4 = "", to, d5 = "", top, d6 = "", bottom] =
      groups;
    if (letters !== undefined && digits !== undefined) {
      if (columnIndex(letters) > lastColumn || Number(digits) > lastRow + 1) return piece;
      return pair(column(d1, letters), row(d2, digits), "");
    }
    if (from !== undefined && to !== undefined) return pair(column(d3, from), column(d4, to), ":");
    if (top !== undefined && bottom !== undefined) return pair(row(d5, top), row(d6, bottom), ":");
    return piece;
  });
}
