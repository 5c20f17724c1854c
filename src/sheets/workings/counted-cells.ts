import { criterion, fitsFormula, isComparedAsWords, quotedText } from "./quoted-text";

/** What a row of the scored table must be to be counted. `column` is a reference as it stands in a formula. */
export type Condition =
  /** The cell holds one of the words, whatever their capitals; `trimmed` lets spaces at the ends pass. */
  | {
      readonly is: "oneOf";
      readonly column: string;
      readonly words: readonly string[];
      readonly trimmed?: boolean;
    }
  /** It holds none of them; a blank cell meets this too. */
  | {
      readonly is: "noneOf";
      readonly column: string;
      readonly words: readonly string[];
      readonly trimmed?: boolean;
    }
  | { readonly is: "blank" | "filled"; readonly column: string }
  /** The cell holds what another cell of the sheet holds; `exact` with its capitals, letter by letter. */
  | { readonly is: "sameAs"; readonly column: string; readonly cell: string; readonly exact: boolean }
  /** A count of 0 or 1 for each row, as an expression. */
  | { readonly is: "array"; readonly array: string };

/** Conditions that must all hold; several such alternatives, of which a row meets at most one, are added up. */
export type Alternatives = readonly (readonly Condition[])[];

/** More sums of COUNTIFS than these are harder to follow than one SUMPRODUCT. */
const mostSums = 6;

/**
 * How many rows meet one of the alternatives, as a formula without its sign of equality: COUNTIFS where Excel compares the
 * words as they are meant, else SUMPRODUCT. "0" for no alternative. null where a word is too long for a formula.
 */
export function countedCells(alternatives: Alternatives): string | null {
  const terms = alternatives.map(countOf);
  if (terms.some((term) => term === null)) return null;
  return terms.length === 0 ? "0" : terms.join("+");
}

function countOf(conditions: readonly Condition[]): string | null {
  if (conditions.some((each) => "words" in each && !each.words.every(fitsFormula))) return null;
  const simple = conditions.map(pairsOf);
  const sums = simple.reduce((product, each) => product * (each?.length ?? Infinity), 1);
  if (conditions.length > 0 && sums <= mostSums) {
    const combined = simple.reduce<readonly (readonly string[])[]>(
      (lists, each) => lists.flatMap((list) => (each ?? []).map((pairs) => [...list, ...pairs])),
      [[]],
    );
    return combined.map((pairs) => `COUNTIFS(${pairs.join(",")})`).join("+");
  }
  const arrays = conditions.map(arrayOf);
  return arrays.length === 1 ? `SUMPRODUCT(--${arrays.join("")})` : `SUMPRODUCT(${arrays.join("*")})`;
}

/** The condition as range and criterion of COUNTIFS, once for each word that may stand there; null where it can't be. */
function pairsOf(condition: Condition): readonly (readonly string[])[] | null {
  const { is } = condition;
  switch (is) {
    case "oneOf":
    case "noneOf": {
      const { column, words, trimmed } = condition;
      if (trimmed === true || !words.every(isComparedAsWords)) return null;
      return is === "oneOf"
        ? words.map((word) => [column, criterion("=", word)])
        : [words.flatMap((word) => [column, criterion("<>", word)])];
    }
    case "blank":
      return [[condition.column, '""']];
    case "filled":
      return [[condition.column, '"<>"']];
    case "sameAs":
      return condition.exact ? null : [[condition.column, `"="&${condition.cell}`]];
    case "array":
      return null;
  }
}

/** The condition as an array of 0 and 1 (or FALSE and TRUE) that an error in a cell does not spoil. */
export function arrayOf(condition: Condition): string {
  const { is } = condition;
  switch (is) {
    case "oneOf":
      return isOneOf(condition);
    case "noneOf":
      return `(1-${isOneOf(condition)})`;
    case "blank":
      return `ISBLANK(${condition.column})`;
    case "filled":
      return `(1-ISBLANK(${condition.column}))`;
    case "sameAs":
      return condition.exact
        ? `EXACT(TRIM(${condition.column}),${condition.cell})`
        : `(${condition.column}=${condition.cell})`;
    case "array":
      return condition.array;
  }
}

type OfWords = Extract<Condition, { readonly words: readonly string[] }>;

/** By comparing, not by MATCH, for which a stray mark such as "Y*" would be any word that begins with Y. */
function isOneOf(condition: OfWords): string {
  const cell = compared(condition);
  return `ISNUMBER(1/(${condition.words.map((word) => `(${cell}=${quotedText(word)})`).join("+")}))`;
}

/** Numbers and truth values are compared as they are written. */
function compared({ column, words, trimmed }: OfWords): string {
  if (trimmed === true) return `TRIM(${column})`;
  return words.every(isComparedAsWords) ? column : `(${column}&"")`;
}
