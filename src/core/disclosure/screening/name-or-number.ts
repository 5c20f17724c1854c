import { bareText, type KnownValue } from "./known-values";

/** What a carried column says of the sampled cases, as it is shown; "" where a cell is blank. */
export interface CarriedColumn {
  readonly column: string;
  readonly values: readonly string[];
}

/** From this share of different values on, a column holds names and numbers of cases, and no kinds of them. */
const MOSTLY_DIFFERENT = 0.5;

/** Shorter phrases are ordinary words nearly everywhere. In letters and digits. */
const SHORTEST_PHRASE = 5;

/**
 * The carried values of the sampled cases that could tell a case: four digits or more; and in a column whose values mostly
 * differ a name, of up to four words with capitals, and every other phrase of five letters or more, such as a note (elsewhere
 * they are kinds of cases, such as agencies). Of a name of several words each is looked for too. `labels` may stand in the
 * copy: groups and values of tables. Whatever the last look at a finished file stops for is asked about here first.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function namesAndNumbers(
  columns: readonly CarriedColumn[],
  labels: readonly string[],
): { readonly values: readonly KnownValue[]; readonly partsOfNames: readonly KnownValue[] } {
  const allowed = new Set(labels.map(folded));
  const values: KnownValue[] = [];
  const partsOfNames: KnownValue[] = [];
  for (const { column, values: written } of columns) {
    const filled = written.map((value) => value.trim()).filter((value) => value !== "");
    const different = [...new Set(filled)];
    const holdsNames = different.length >= MOSTLY_DIFFERENT * filled.length;
    for (const value of different) {
      if (allowed.has(folded(value))) continue;
      const name = holdsNames && looksLikeName(value);
      if (!name && !looksLikeNumber(value) && !(holdsNames && isPhrase(value))) continue;
      values.push({ value, column });
      const parts = name ? value.split(/[\s,]+/) : [];
      if (parts.length > 1)
        partsOfNames.push(...parts.filter(isTelling).map((part) => ({ value: part, column })));
    }
  }
  return { values, partsOfNames };
}

const folded = (value: string) => value.trim().toLowerCase();
const isTelling = (part: string) => (part.match(/\p{L}/gu) ?? []).length >= 3;

const isPhrase = (value: string) => [...bareText(value)].length >= SHORTEST_PHRASE;

/** Four digits or more: a case number of another system, a reference, a telephone number. */
function looksLikeNumber(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 4 && !/^(?:19|20)\d\d$/.test(value);
}

/** One to four words, each beginning with a capital, of letters, hyphens, apostrophes and points only. */
function looksLikeName(value: string): boolean {
  const words = value.split(/[\s,]+/).filter((word) => word !== "");
  const isWord = (word: string) =>
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|van|von|der|den|la|le|al|bin|el)-?\p{L}*)$/u.test(word);
  return words.length >= 1 && words.length <= 4 && words.every(isWord) && words.some(isTelling);
}
