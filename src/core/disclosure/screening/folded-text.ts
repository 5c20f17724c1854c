import { withLatinLetters } from "./look-alike-letters";

/** A text as it is searched, with the way back to where each of its letters stood. */
export interface FoldedText {
  readonly text: string;
  /** For each letter of `text` where it begins in the text that was given, and at the end the length of that. */
  readonly origin: readonly number[];
}

/**
 * Marks that are not seen: soft hyphen, zero-width signs, directions of writing, variation selectors, byte order mark; and
 * letters that stand for nothing (Hangul fillers), which a copy leaves out.
 */
const UNSEEN =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/;

/**
 * The text in the form in which it is searched: compatibility forms such as full-width digits as the usual ones, small
 * letters, accents taken off, letters of other scripts that look like Latin ones as these, every dash a hyphen and every white space a blank, and signs that can't be seen left out.
 * So what a reader sees is what is compared.
 * Source: Unicode Standard Annex #15 (NFKC); UTS #39 on characters to be left out when text is compared.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function foldedText(given: string): FoldedText {
  let text = "";
  const origin: number[] = [];
  let offset = 0;
  for (const sign of given) {
    const folded = UNSEEN.test(sign) ? "" : foldedSign(sign);
    origin.push(...Array.from({ length: folded.length }, () => offset));
    text += folded;
    offset += sign.length;
  }
  origin.push(offset);
  return { text, origin };
}

function foldedSign(sign: string): string {
  if (sign >= " " && sign <= "~") return sign.toLowerCase();
  const plain = withLatinLetters(sign.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase())
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-")
    .replace(/[\u2018\u2019\u02BC]/g, "'");
  return /^\s$/u.test(plain) ? " " : digitOf(plain);
}

/** Digits of every script as 0 to 9: each set of ten begins at a multiple or its code says so by Unicode's order. */
function digitOf(sign: string): string {
  if (!/^\p{Nd}$/u.test(sign) || /^[0-9]$/.test(sign)) return sign;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
