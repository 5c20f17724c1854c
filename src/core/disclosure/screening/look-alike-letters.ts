/** Small letters of other scripts, each with the Latin letter that it, or its capital, is taken for. */
const PAIRS = "аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjһhԁdԛqԝw" + "αaβbεeζzηhιiκkμmνnοoρpτtυyχx" + "ıiɑaɡg";

const LATIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
);
const LOOK_ALIKE = new RegExp(`[${[...LATIN.keys()].join("")}]`, "g");

/**
 * A text in small letters with those of other scripts that look like Latin ones put as Latin ones: a case number typed with
 * a Cyrillic "а" is read as that case number. Both sides of a comparison go through it, so a name in Cyrillic is still found.
 * Only letters of one code unit, so that no letter moves.
 * Source: UTS #39 (confusables), the letters of Cyrillic and Greek whose capital or small form is a Latin letter's; several
 * more exist.
 * Checked by: test/core/disclosure/screening/look-alike-letters.test.ts
 */
export function withLatinLetters(text: string): string {
  return text.replace(LOOK_ALIKE, (letter) => LATIN.get(letter) ?? letter);
}
