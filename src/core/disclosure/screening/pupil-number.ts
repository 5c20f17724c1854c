import type { FoldedText } from "./folded-text";
import { foundPlaces } from "./found-places";
import type { Hit } from "./hit";

/** The letters that a check letter can be, by the remainder by 23; I, O and S are left out. */
const CHECK_LETTERS = "abcdefghjklmnpqrtuvwxyz";

/**
 * Unique pupil numbers: a check letter, then twelve digits, or eleven and a letter for a temporary one. The twelve characters are
 * multiplied by 2, 3, … 13 and added up; the remainder by 23 gives the letter. In a temporary number the last letter
 * counts by its place among the same letters.
 * Source: UK Government Data Standards Catalogue, Unique Pupil Number, version 2.0 (18 November 2004), validations 1 to 6.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function pupilNumbers(text: FoldedText): readonly Hit[] {
  const letters = `[${CHECK_LETTERS}]`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${letters}[ -]?(?:\\d[ -]?){11}(?:\\d|${letters})(?![\\p{L}\\d])`,
  );
  return foundPlaces(text, pattern, "pupilNumber", ([found]) => isPupilNumber(found.replace(/[ -]/g, "")));
}

/** Is the first letter the check letter of the rest? Thirteen signs, letters small. */
export function isPupilNumber(signs: string): boolean {
  if (signs.length !== 13) return false;
  const sum = [...signs.slice(1)].reduce((total, sign, at) => {
    const value = /\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign);
    return total + value * (at + 2);
  }, 0);
  return CHECK_LETTERS[sum % 23] === signs[0];
}
