/** A word or number of a text. */
export interface WordToken {
  /** In compatibility form and small letters. */
  readonly word: string;
  /** Whether it stands so near to the one before it that both could be one number split in two. */
  readonly joined: boolean;
}

/** A number with commas or a point in it is one word, so that "10,234 cases" is not the case 10234. */
const word = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/** Signs by which a case number is split and still read as one. */
const joining = /^(?:[\s\-‐-―_/\\.:·']{1,2}|)$/u;

/** The words of a text, as they are compared with case numbers and carried values. */
export function wordTokens(text: string): readonly WordToken[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "");
  let end = 0;
  return [...plain.matchAll(word)].map((match, index) => {
    const between = plain.slice(end, match.index);
    end = match.index + match[0].length;
    return { word: match[0], joined: index > 0 && joining.test(between) };
  });
}

/** The words without anything between them. `""` for a text without a word. */
export function joinedWords(text: string): string {
  return wordTokens(text)
    .map((token) => token.word)
    .join("");
}
