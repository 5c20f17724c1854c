/** Names that Excel makes for itself. */
const EXCELS_OWN = /^(_|Print_(Area|Titles)$|Criteria$|Extract$)/i;
/** A reference to another workbook: its name stands in brackets before the exclamation mark. */
const OTHER_WORKBOOK = /\[[^\]]*\][^!]*!/;
/** "=Cases!$B$4" or "=Lists!$A$2:$A$9": a cell, or cells of one column; a sheet's name in apostrophes may hold anything. */
const CELL_OR_COLUMN = /^=(?:'(?:[^']|'')+'|[^'!]+)!\$?([A-Z]+)\$?\d+(?::\$?([A-Z]+)\$?\d+)?$/i;
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/**
 * Whether what a name stands for may be a list, by its formula alone: one area of this workbook with more than one
 * column. A name for several areas, a cell, a column of choices or another workbook's cells is none; a formula that
 * Excel works out, such as OFFSET or a table's name, may be.
 */
export function mayNameList(name: string, formula: string): boolean {
  if (EXCELS_OWN.test(name) || formula.includes("#REF!") || OTHER_WORKBOOK.test(formula)) return false;
  const cells = CELL_OR_COLUMN.exec(formula);
  if (cells !== null) return cells[2] !== undefined && cells[1] !== cells[2];
  const outside = formula.replace(QUOTED, "").replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, "");
  return !outside.includes(",");
}
