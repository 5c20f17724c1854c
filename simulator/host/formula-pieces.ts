/** A part of a formula as Excel spells it. */
export interface FormulaPiece {
  /** A text in quotes; a sheet's name in apostrophes; what stands in square brackets, with them; or anything else. */
  readonly kind: "text" | "sheet" | "brackets" | "other";
  readonly words: string;
}

/** In brackets an apostrophe guards the character after it; brackets stand in brackets once at most. */
const guarded = String.raw`'.|[^'[\]]`;
const pieces = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`('(?:[^']|'')*')`,
    String.raw`(\[(?:${guarded}|\[(?:${guarded})*\])*\])`,
    String.raw`[^"'[\]]+|[\s\S]`,
  ].join("|"),
  "gsu",
);

/** The pieces of a formula in their order: put together again they are the formula. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  return [...formula.matchAll(pieces)].map(([words, text, sheet, brackets]) => ({
    kind:
      text !== undefined
        ? "text"
        : sheet !== undefined
          ? "sheet"
          : brackets !== undefined
            ? "brackets"
            : "other",
    words,
  }));
}
