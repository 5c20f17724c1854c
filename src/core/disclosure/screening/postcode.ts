import type { FoldedText } from "./folded-text";
import { foundPlaces } from "./found-places";
import type { Hit } from "./hit";

/**
 * Postcodes of the United Kingdom, with or without the blank: one or two letters for the area, the district, a digit and two
 * letters of the unit, which are never C, I, K, M, O or V. Q, V and X begin none, I, J and Z are never second.
 * Source: Royal Mail, Programmers' guide to the Postcode Address File, edition 7, "Valid postcode formats"; Cabinet Office,
 * Government Data Standards Catalogue, BS 7666.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function postcodes(text: FoldedText): readonly Hit[] {
  const area =
    "(?:gir ?0aa|(?:[a-pr-uwyz](?:\\d{1,2}|[a-hk-y]\\d{1,2}|\\d[a-hjkps-uw]|[a-hk-y]\\d[abehmnprv-y]))";
  return foundPlaces(
    text,
    new RegExp(`(?<![\\p{L}\\d])${area} {0,2}\\d[abd-hjlnp-uw-z]{2})(?![\\p{L}\\d])`),
    "postcode",
  );
}
