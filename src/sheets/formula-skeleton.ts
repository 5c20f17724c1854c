/** Names of tables and of sheets that need no apostrophes. */
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
/** An apostrophe guards the character after it. */
const inBrackets = String.raw`'.|[^'[\]]`;

/** A text; the sheet before "!"; a structured reference with its table; then the rest, in words and runs. */
const piece = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`((?:'(?:[^']|'')*'|${name})!)`,
    String.raw`((?:${name})?\[(?:${inBrackets}|\[(?:${inBrackets})*\])*\])`,
    String.raw`_xl(?:fn|ws|pm)\.`,
    name,
    String.raw`[0-9(),*+/<>=.:$&^-]+`,
    String.raw`[\s\S]`,
  ].join("|"),
  "gu",
);

/**
 * What is left of a formula when all is taken out that Excel changes by itself: the names of tables, columns and sheets
 * (they follow when somebody renames one), spaces, letter case, "@", and the prefixes of the file format. Two formulas
 * with the same skeleton calculate the same, from columns that may have got other names.
 * Checked by: test/sheets/formula-skeleton.test.ts
 * @example formulaSkeleton('=COUNTIFS(Sample[Right decision],"Yes")') // => '=COUNTIFS([],"Yes")'
 */
export function formulaSkeleton(formula: string): string {
  return bareSkeleton(formula) ?? skeletonByPieces(formula);
}

/** The same, piece by piece: for every formula, and three times as slowly. */
export function skeletonByPieces(formula: string): string {
  return formula.replace(
    piece,
    (part: string, text: string | undefined, sheet: string | undefined, columns: string | undefined) => {
      if (text !== undefined) return part;
      if (sheet !== undefined) return "!";
      if (columns !== undefined) return "[]";
      return isLeftOut.test(part) ? "" : part.toUpperCase();
    },
  );
}

const isLeftOut = /^(?:_xl..\.|\s|@)$/u;

/** Between two texts: cells, functions and signs of which nothing is taken out. */
const isBare = /^[A-Z0-9(),*+/<>=.:$&^-]*$/;
/** The same with what is left of columns. */
const isBareWithColumns = /^(?:[A-Z0-9(),*+/<>=.:$&^-]|\[\])*$/;
/** A column in one pair of brackets, with its table. */
const column = /[A-Za-z][A-Za-z0-9_.]*\[[^[\]']*\]/g;

/** For formulas of which nothing but columns is to be taken out, as most of ours are; null for any other. */
function bareSkeleton(formula: string): string | null {
  const between = formula.split('"');
  // A quotation mark that nothing closes.
  if (between.length % 2 === 0) return null;
  for (let index = 0; index < between.length; index += 2) {
    const part = between[index] ?? "";
    if (isBare.test(part)) continue;
    const left = part.replace(column, "[]");
    if (!isBareWithColumns.test(left)) return null;
    between[index] = left;
  }
  return between.join('"');
}
