import { STEPS_A_SLICE, type Sliced } from "../../sliced";
import type { FoldedText } from "./folded-text";
import { foldedText } from "./folded-text";
import { hitAt } from "./found-places";
import type { Hit, HitKind } from "./hit";

/** A value that must not appear, with the column that it stands in; null: the case number. */
export interface KnownValue {
  readonly value: string;
  readonly column: string | null;
}

/** Known values made ready to be looked for in many texts. */
export interface KnownValues {
  /** By the value without anything but letters and digits; the first where two are searched alike. */
  readonly byBare: ReadonlyMap<string, KnownValue>;
  /** How many letters and digits the values have. */
  readonly lengths: readonly number[];
  readonly kind: HitKind;
  /** Those that are written with signs that part words elsewhere, as they are searched: "a,1234". */
  readonly partedByThemselves: ReadonlySet<string>;
}

/** In slices: a list may have hundreds of thousands of case numbers. */
export function* knownValues(values: readonly KnownValue[], kind: HitKind): Sliced<KnownValues> {
  const byBare = new Map<string, KnownValue>();
  const lengths = new Set<number>();
  const partedByThemselves = new Set<string>();
  for (const [at, known] of values.entries()) {
    if (at % (STEPS_A_SLICE / 4) === 0) yield;
    const bare = bareText(known.value);
    if (bare === "") continue;
    if (!byBare.has(bare)) byBare.set(bare, known);
    lengths.add(PLAIN.test(bare) ? bare.length : [...bare].length);
    if (PARTING.test(known.value)) partedByThemselves.add(searched(known.value));
  }
  return { byBare, lengths: [...lengths].sort((a, b) => b - a), kind, partedByThemselves };
}

/** Signs between two words that keep them apart, and signs that are so many that they do. */
const PARTING = /[!?;]\s|,|[^\p{L}\p{N}]{9}/u;

/** From the first letter or digit to the last, in the form in which texts are searched. */
const searched = (value: string) => foldedText(value).text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

const isWordSign = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
const bareOf = (text: string) => [...text].filter(isWordSign).join("");

/** Signs that are folded to themselves or their small letter. */
const PLAIN = /^[ -~]*$/;

/** The letters and digits of a text as it is searched: what a case number and the place where it was found share. */
export function bareText(text: string): string {
  // Most case numbers are plain, and a list may have hundreds of thousands.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return bareOf(foldedText(text).text);
}

/**
 * Where a known value stands in a text, whatever is between its letters and digits: blanks, hyphens, points, slashes, signs
 * that aren't seen. It begins and ends at a word's end, so that "1001" is not found in "21001 cases". The longest is found
 * first, and nothing twice.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function placesOfKnownValues(
  { text, origin }: FoldedText,
  { byBare, lengths, kind, partedByThemselves }: KnownValues,
): readonly Hit[] {
  const places: number[] = [];
  const signs: string[] = [];
  let place = 0;
  for (const sign of text) {
    if (isWordSign(sign)) {
      places.push(place);
      signs.push(sign);
    }
    place += sign.length;
  }
  const bare = signs.join("");
  // Letters outside the first plane take two units: then each is looked at by itself.
  const isPlain = bare.length === signs.length;
  const slice = (start: number, length: number) =>
    isPlain ? bare.slice(start, start + length) : signs.slice(start, start + length).join("");
  const endOf = (at: number) => (places[at] ?? 0) + (signs[at]?.length ?? 0);
  const beginsWord = (at: number) => at === 0 || endOf(at - 1) < (places[at] ?? 0) || changes(at);
  const changes = (at: number) => /\d/.test(signs[at - 1] ?? "") !== /\d/.test(signs[at] ?? "");
  const hits: Hit[] = [];
  for (let start = 0; start < signs.length; start += 1) {
    if (!beginsWord(start)) continue;
    for (const length of lengths) {
      const last = start + length - 1;
      if (last >= signs.length) continue;
      if (last + 1 < signs.length && !beginsWord(last + 1)) continue;
      const known = byBare.get(slice(start, length));
      if (known === undefined) continue;
      const from = places[start] ?? 0;
      const asWritten = partedByThemselves.has(text.slice(from, endOf(last)));
      if (!asWritten && isTornApart(text, places, start, last)) continue;
      hits.push(hitAt(origin, from, endOf(last) - from, kind, known.column));
      start = last;
      break;
    }
  }
  return hits;
}

/**
 * Two letters of a value don't belong together over more than a few signs, or over a comma or the end of a part of a
 * sentence. Over a point or colon they do: "KID: 4101".
 */
function isTornApart(text: string, places: readonly number[], start: number, last: number): boolean {
  for (let at = start; at < last; at += 1) {
    const between = text.slice((places[at] ?? 0) + 1, places[at + 1] ?? 0);
    if (between.length > 8 || /[!?;] |,/.test(between)) return true;
  }
  return false;
}
