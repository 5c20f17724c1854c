import { formulaPieces } from "./formula-pieces";

/**
 * Whether Excel could read a formula to its end: every text, sheet's name and square bracket is closed, and outside of them
 * as many round brackets are closed as opened.
 * Checked by: test/simulator/host/formulas.test.ts
 */
export function isBalanced(formula: string): boolean {
  let open = 0;
  for (let index = 0; index < formula.length; index += 1) {
    const sign = formula.charCodeAt(index);
    if (sign === OPEN) open += 1;
    else if (sign === CLOSED) open -= 1;
    else if (sign === QUOTATION || sign === APOSTROPHE) {
      const end = endOfQuoted(formula, index, sign);
      if (end === null) return isBalancedByPieces(formula);
      index = end;
    } else if (sign === BRACKET) {
      // A column's name: apostrophes or brackets in it are rare, and left to the slower way.
      const end = formula.indexOf("]", index);
      if (end < 0 || !isPlainName(formula, index + 1, end)) return isBalancedByPieces(formula);
      index = end;
    } else if (sign === CLOSED_BRACKET) return false;
  }
  return open === 0;
}

/** The same by the pieces of the formula: for every formula, and many times as slowly. */
export function isBalancedByPieces(formula: string): boolean {
  const others = formulaPieces(formula).filter(({ kind }) => kind === "other");
  const bare = others.map(({ words }) => words).join("");
  if (/["[\]]/.test(bare)) return false;
  return bare.replace(/[^(]/g, "").length === bare.replace(/[^)]/g, "").length;
}

const [OPEN, CLOSED, QUOTATION, APOSTROPHE, BRACKET, CLOSED_BRACKET] = [40, 41, 34, 39, 91, 93];

/** Where a text or a name closes that begins here; a sign that stands twice is one of the text. null where it does not. */
function endOfQuoted(formula: string, start: number, sign: number): number | null {
  for (let index = start + 1; index < formula.length; index += 1) {
    if (formula.charCodeAt(index) !== sign) continue;
    if (formula.charCodeAt(index + 1) !== sign) return index;
    index += 1;
  }
  return null;
}

function isPlainName(formula: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const sign = formula.charCodeAt(index);
    if (sign === APOSTROPHE || sign === BRACKET) return false;
  }
  return true;
}
