/**
 * Widths of Arial's letters in thousandths of the type size, from U+0020 to U+007E, regular and bold.
 * Source: the horizontal metrics of Liberation Sans, which has Arial's widths. Checked by: test/sheets/text-lines.test.ts.
 */
const regular =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const bold =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";

const regularWidths = regular.split(" ").map(Number);
const boldWidths = bold.split(" ").map(Number);

/** Other characters that our sheets use, by code point. */
const others: ReadonlyMap<number, number> = new Map(
  [
    ["‘", 278],
    ["’", 278],
    ["“", 500],
    ["”", 500],
    ["…", 1000],
    ["—", 1000],
    ["·", 278],
  ].map(([character, width]) => [String(character).charCodeAt(0), Number(width)]),
);

/** Width of a code point in thousandths of the type size; 556 (a digit, and most accented letters) where not listed, 1000 for wide scripts. */
export function arialWidth(code: number, isBold: boolean): number {
  return (
    (isBold ? boldWidths : regularWidths)[code - 32] ?? others.get(code) ?? (code >= 0x2e80 ? 1000 : 556)
  );
}
