import { withLatinLetters } from "../../core/disclosure/screening/look-alike-letters";

/** A word or number of a text. */
export interface WordToken {
  /** In compatibility form and small letters, without accents. */
  readonly word: string;
  /** Where it begins and ends in the text as it is compared. */
  readonly start: number;
  readonly end: number;
  /** Whether it stands so near to the one before it that both could be one number split in two. */
  readonly joined: boolean;
}

/** A number with commas or a point in it is one word, so that "10,234 cases" is not the case 10234. */
const word = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/** Signs by which a case number is split and still read as one. */
const joining = /^(?:[\s\-‐-―_/\\.:·']{1,2}|)$/u;

/** A text as it is compared: compatibility forms, small letters, no accents, Latin letters for those that look like them, and nothing that can't be seen. */
export function comparedText(text: string): string {
  // Most case numbers are plain, and a list may have hundreds of thousands.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return withLatinLetters(
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\p{Cf}\p{M}\u115f\u1160]/gu, ""),
  );
}

/** The words of a text that was made ready to be compared with case numbers and carried values. */
export function wordTokens(compared: string): readonly WordToken[] {
  let last = 0;
  return [...compared.matchAll(word)].map((match, index) => {
    const between = compared.slice(last, match.index);
    last = match.index + match[0].length;
    return { word: match[0], start: match.index, end: last, joined: index > 0 && joining.test(between) };
  });
}
