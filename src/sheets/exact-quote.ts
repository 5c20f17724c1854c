/** Controls and signs that nobody sees: a cell would lose or hide them. */
const unseen = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A text in straight quotation marks, on one line, from which it can be read again to the last sign: as JSON writes it. */
export function exactQuote(text: string): string {
  return JSON.stringify(text).replace(
    unseen,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** The texts that stand in such quotation marks, in their order. */
export function exactQuotes(words: string): readonly string[] {
  return (words.match(/"(?:[^"\\]|\\.)*"/g) ?? []).flatMap((quote) => {
    try {
      return [String(JSON.parse(quote))];
    } catch {
      return [];
    }
  });
}
