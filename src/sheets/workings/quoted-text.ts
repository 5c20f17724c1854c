import { excelWouldReadOtherwise } from "../own-text";

/** Excel takes no longer text between quotation marks, and COUNTIFS no longer criterion. */
const longest = 240;

/** A text as it stands in a formula: `"Said ""no"""`. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A criterion of COUNTIFS that is met by this text and by nothing else: a sign of comparison before it, and `* ? ~`
 * escaped, which would stand for other letters.
 */
export function criterion(sign: "=" | "<>", word: string): string {
  return quotedText(`${sign}${word.replace(/[*?~]/g, "~$&")}`);
}

/** Whether COUNTIFS compares the word as words: it takes "1" for a number, "1/2" for a day and "TRUE" for a truth value. */
export function isComparedAsWords(word: string): boolean {
  return word !== "" && !excelWouldReadOtherwise(word);
}

/** Whether a word can stand in a formula at all. */
export function fitsFormula(word: string): boolean {
  return word.length <= longest;
}
