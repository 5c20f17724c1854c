/**
 * Words in one cell, with semicolons between them: "Health; Police". A word that holds a semicolon or begins with a
 * quotation mark is set in quotation marks, doubled inside: "\"Yes; but late\"; No".
 * Law: what is joined splits into the same words, as long as they are trimmed and not empty.
 * Checked by: test/core/scoring/word-list.test.ts
 */
export function joinedWords(words: readonly string[]): string {
  return words.map(quotedWord).join("; ");
}

/** A word as it stands in such a list: in quotation marks where it would be taken for two, or for a quotation. */
export function quotedWord(word: string): string {
  return /;|^"/u.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}

/** A part of such a list: its word, and what follows a word in quotation marks, such as " = met". */
export interface ListPart {
  readonly word: string;
  readonly quoted: boolean;
  readonly rest: string;
}

/** A whole part in quotation marks, up to the next semicolon. */
const quotedPart = /^\s*"((?:[^"]|"")*)"([^;"]*)(?:;|$)/u;
const plainPart = /^([^;]*)(?:;|$)/u;

/** Parts between semicolons, trimmed, blank ones left out. A quotation mark that is never closed is a letter like others. */
export function listParts(text: string): readonly ListPart[] {
  const parts: ListPart[] = [];
  let rest = text;
  while (rest !== "") {
    const quoted = quotedPart.exec(rest);
    const [whole, inside = "", after = ""] = quoted ?? plainPart.exec(rest) ?? [rest, rest];
    const word = quoted === null ? inside.trim() : inside.replaceAll('""', '"').trim();
    if (word !== "") parts.push({ word, quoted: quoted !== null, rest: quoted === null ? "" : after.trim() });
    rest = rest.slice(whole.length);
  }
  return parts;
}

/** The words of such a list. */
export function listedWords(text: string): readonly string[] {
  return listParts(text).map(({ word, quoted, rest }) =>
    // Something behind the closing mark: the words were not ours, and are kept as they stand.
    quoted && rest !== "" ? `"${word}" ${rest}` : word,
  );
}
