import type { FoldedText } from "./folded-text";
import { foundPlaces } from "./found-places";
import type { Hit } from "./hit";

/**
 * Telephone numbers as they are written in the United Kingdom: 0, +44 or 0044, then nine or ten digits that begin with 1, 2, 3, 5, 7, 8
 * or 9, with blanks, hyphens, points or brackets between them.
 * Source: Ofcom, National Telephone Numbering Plan, parts A and B.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function telephoneNumbers(text: FoldedText): readonly Hit[] {
  const pattern =
    /(?<![\d+])(?:\+ ?44[ .-]?(?:\(0\))?|00 ?44[ .-]?(?:\(0\))?|\(?0)[ .-]?[1235789](?:[ ().-]{0,2}\d){8,9}(?!\d)/;
  return foundPlaces(text, pattern, "telephone");
}
